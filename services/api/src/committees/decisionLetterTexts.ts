import { letterDay } from "../letters/letterDay";
import type { LetterTexts } from "../letters/LetterTexts";
import type { Locale } from "../platform/Viewer";

export interface DecisionParams {
  readonly number: string;
  readonly qualification: Readonly<Record<Locale, string>>;
  readonly body: Readonly<Record<Locale, string>>;
  /** The day of the decision, YYYY-MM-DD. */
  readonly decidedOn: string;
}

/** The qualification is awarded: what happens next. */
export const awardedTexts: LetterTexts<DecisionParams> = {
  et: (p) => ({
    subject: `Teile otsustati anda kutse: ${p.qualification.et}`,
    paragraphs: [
      `Kutse andja ${p.body.et} kutsekomisjon otsustas ${letterDay(p.decidedOn, "et")} anda teile kutse „${p.qualification.et}“ (taotlus ${p.number}).`,
      "Nüüd koostab kutse andja teie kutsetunnistuse ja Kutsekoda kannab selle registrisse. Teil ei ole vaja midagi teha.",
      "Kui tunnistus on registris, saadame teile uue kirja. Siis leiate tunnistuse iseteenindusest ja saate selle tööandjale näidata.",
    ],
  }),
  en: (p) => ({
    subject: `You are awarded the qualification: ${p.qualification.en}`,
    paragraphs: [
      `On ${letterDay(p.decidedOn, "en")} the committee of ${p.body.en} decided to award you the qualification “${p.qualification.en}” (application ${p.number}).`,
      "The awarding body now prepares your certificate and the Estonian Qualifications Authority enters it in the register. You need not do anything.",
      "We will write to you when the certificate is in the register. You will then find it in the self-service and can show it to an employer.",
    ],
  }),
  ru: (p) => ({
    subject: `Вам присвоена квалификация: ${p.qualification.ru}`,
    paragraphs: [
      `${letterDay(p.decidedOn, "ru")} комиссия организации ${p.body.ru} решила присвоить вам квалификацию «${p.qualification.ru}» (заявление ${p.number}).`,
      "Теперь организация составит ваше профессиональное свидетельство, а Кутсекода внесёт его в регистр. Вам ничего делать не нужно.",
      "Когда свидетельство будет в регистре, мы напишем вам снова. Тогда вы найдёте его в самообслуживании и сможете показать работодателю.",
    ],
  }),
};

export interface RefusalParams extends DecisionParams {
  readonly ground: string;
  readonly reasons: string;
}

/** The qualification is not awarded: ground, reasons and how to challenge. HMS § 57, § 71, § 75. */
export const refusedTexts: LetterTexts<RefusalParams> = {
  et: (p) => ({
    subject: `Teile otsustati jätta kutse andmata: ${p.qualification.et}`,
    paragraphs: [
      `Kutse andja ${p.body.et} kutsekomisjon otsustas ${letterDay(p.decidedOn, "et")} jätta teile andmata kutse „${p.qualification.et}“ (taotlus ${p.number}).`,
      `Õiguslik alus: ${p.ground}`,
      `Põhjendus: ${p.reasons}`,
      "Kui te otsusega ei nõustu, võite esitada kutse andjale vaide 30 päeva jooksul päevast, mil te otsusest teada saite (haldusmenetluse seadus § 71 ja § 75), või kaebuse halduskohtule 30 päeva jooksul otsuse teatavaks tegemisest.",
      "Võite kutset taotleda uuesti mõnes järgmises taotlusvoorus.",
    ],
  }),
  en: (p) => ({
    subject: `You are not awarded the qualification: ${p.qualification.en}`,
    paragraphs: [
      `On ${letterDay(p.decidedOn, "en")} the committee of ${p.body.en} decided not to award you the qualification “${p.qualification.en}” (application ${p.number}).`,
      `Legal ground: ${p.ground}`,
      `Reasons: ${p.reasons}`,
      "If you disagree, you may file a challenge with the awarding body within 30 days of the day on which you learned of the decision (Administrative Procedure Act, § 71 and § 75), or an action with the administrative court within 30 days of being notified of it.",
      "You may apply again in a later application round.",
    ],
  }),
  ru: (p) => ({
    subject: `Вам отказано в присвоении квалификации: ${p.qualification.ru}`,
    paragraphs: [
      `${letterDay(p.decidedOn, "ru")} комиссия организации ${p.body.ru} решила не присваивать вам квалификацию «${p.qualification.ru}» (заявление ${p.number}).`,
      `Правовое основание: ${p.ground}`,
      `Мотивировка: ${p.reasons}`,
      "Если вы не согласны, вы можете подать организации возражение в течение 30 дней со дня, когда узнали о решении (Закон об административном производстве, § 71 и § 75), или жалобу в административный суд в течение 30 дней с момента объявления решения.",
      "Вы можете подать заявление снова в одном из следующих туров.",
    ],
  }),
};
