import { letterDay } from "../letters/letterDay";
import type { LetterTexts, WrittenText } from "../letters/LetterTexts";
import { quoted } from "../letters/quoted";

interface Decided {
  /** Empty when none was asked for. */
  readonly reason: string;
}

interface ProcedureChanged extends Decided {
  readonly qualification: { readonly et: string; readonly en: string; readonly ru: string };
  readonly inForceFrom: string;
}

type Words = readonly [subject: string, sentence: string];

const written = ([subject, sentence]: Words, label: string, { reason }: Decided): WrittenText => ({
  subject,
  paragraphs: [sentence, ...(reason === "" ? [] : [label, quoted(reason)])],
});

/** A decision of Kutsekoda about a body: what was decided, and the reason that was given. */
const decided = (et: Words, en: Words, ru: Words): LetterTexts<Decided> => ({
  et: (said) => written(et, "Kutsekoda põhjendas:", said),
  en: (said) => written(en, "The reason given by Kutsekoda:", said),
  ru: (said) => written(ru, "Kutsekoda обосновала это так:", said),
});

/** What Kutsekoda has decided about a body, for its managers; by the event that says it. */
export const managerLetterTexts = {
  "organisation.hidingRefused": decided(
    [
      "Kutsetunnistusi ei saa enam peita",
      "Teie asutuse antud kutsetunnistuste omanikud ei saa tunnistust enam peita. Varem peidetu jääb peidetuks.",
    ],
    [
      "Certificates can no longer be hidden",
      "Holders of certificates issued by your body can no longer hide them. What is hidden already stays hidden.",
    ],
    [
      "Свидетельства больше нельзя скрыть",
      "Владельцы выданных вами свидетельств больше не могут их скрыть. Скрытое ранее остаётся скрытым.",
    ],
  ),
  "organisation.hidingAllowed": decided(
    [
      "Kutsetunnistusi saab jälle peita",
      "Teie asutuse antud kutsetunnistuste omanikud saavad ise valida, kas tunnistus on avalik.",
    ],
    [
      "Certificates can be hidden again",
      "Holders of certificates issued by your body can choose whether a certificate is public.",
    ],
    [
      "Свидетельства снова можно скрыть",
      "Владельцы выданных вами свидетельств могут сами решать, публично ли свидетельство.",
    ],
  ),
  "organisation.committeeHidden": decided(
    [
      "Komisjoni liikmed peideti avalikkuse eest",
      "Teie asutuse komisjonide liikmeid ei näidata enam avalikus registris.",
    ],
    [
      "Committee members are no longer public",
      "The members of your body's committees are no longer shown in the public register.",
    ],
    [
      "Члены комиссии больше не публичны",
      "Члены комиссий вашей организации больше не показываются в открытом регистре.",
    ],
  ),
  "organisation.committeeShown": decided(
    ["Komisjoni liikmed on jälle avalikud", "Teie asutuse komisjonide liikmed on jälle avalikus registris näha."],
    [
      "Committee members are public again",
      "The members of your body's committees are shown in the public register again.",
    ],
    ["Члены комиссии снова публичны", "Члены комиссий вашей организации снова видны в открытом регистре."],
  ),
} as const satisfies Readonly<Record<string, LetterTexts<Decided>>>;

/** A new version of how the body awards a qualification. KutS § 16. */
export const procedureChangedTexts: LetterTexts<ProcedureChanged> = {
  et: ({ qualification, inForceFrom, reason }) => ({
    subject: `Kutse andmise kord muutub: ${qualification.et}`,
    paragraphs: [
      `Kutsekoda muutis teie asutuse kutse „${qualification.et}“ andmise korda. Uus versioon kehtib alates kuupäevast: ${letterDay(inForceFrom, "et")}.`,
      "Enne seda alustatud taotlusi menetletakse senise korra järgi. Mis muutus, on näha lehel „Kutse andmise kord“.",
      ...["Kutsekoda põhjendas:", quoted(reason)],
    ],
  }),
  en: ({ qualification, inForceFrom, reason }) => ({
    subject: `The awarding procedure changes: ${qualification.en}`,
    paragraphs: [
      `Kutsekoda has changed how your body awards “${qualification.en}”. The new version holds from ${letterDay(inForceFrom, "en")}.`,
      "Applications begun before that day go on under the earlier version. What has changed stands on the page “Procedures”.",
      ...["The reason given by Kutsekoda:", quoted(reason)],
    ],
  }),
  ru: ({ qualification, inForceFrom, reason }) => ({
    subject: `Порядок присвоения меняется: ${qualification.ru}`,
    paragraphs: [
      `Kutsekoda изменила порядок присвоения квалификации «${qualification.ru}» в вашей организации. Новая версия действует с ${letterDay(inForceFrom, "ru")}.`,
      "Начатые раньше заявления рассматриваются по прежнему порядку. Что изменилось, видно на странице «Порядок присвоения».",
      ...["Kutsekoda обосновала это так:", quoted(reason)],
    ],
  }),
};
