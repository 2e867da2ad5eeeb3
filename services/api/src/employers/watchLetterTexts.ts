import type { LetterTexts } from "../letters/LetterTexts";
import type { WatchCause } from "./WatchCause";

export interface WatchAskedParams {
  readonly company: string;
  readonly registryCode: string;
  readonly registrationNumber: string;
  readonly reason: string;
}

/** A holder is asked for consent: who asks, what for, what it means, that no answer is needed. */
export const watchAskedTexts: LetterTexts<WatchAskedParams> = {
  et: (params) => ({
    subject: "Ettevõte palub luba jälgida teie kutsetunnistust",
    paragraphs: [
      `${params.company} (registrikood ${params.registryCode}) palub luba jälgida teie kutsetunnistust nr ${params.registrationNumber}.`,
      `Eesmärk ettevõtte sõnul: ${params.reason}`,
      "Kui annate loa, teatame ettevõttele, kui tunnistus tunnistatakse kehtetuks, asendatakse uuega või aegub või kui te selle peidate. Samuti näeb ettevõte tunnistuse numbri järgi, kas see kehtib, ka siis, kui olete tunnistuse peitnud. Muid andmeid ettevõte selle loaga ei näe.",
      "Luba saate anda, keelduda ja loa igal ajal tagasi võtta portaalis lehel „Jälgimisload”. Kui te ei vasta, siis luba ei ole. Keeldumisest me ettevõttele ei teata.",
    ],
  }),
  en: (params) => ({
    subject: "A company asks to watch your certificate",
    paragraphs: [
      `${params.company} (registry code ${params.registryCode}) asks for your consent to watch your certificate no ${params.registrationNumber}.`,
      `The purpose in the company's own words: ${params.reason}`,
      "If you agree, we tell the company when the certificate is declared invalid, replaced by a newer one or expires, and when you hide it. The company also sees by the number whether it is valid, even while you hide it. It sees nothing else by this consent.",
      "You can agree, decline and take the consent back at any time in the portal, on the page “Consents to watch”. Without an answer there is no consent. We do not tell the company that you declined.",
    ],
  }),
  ru: (params) => ({
    subject: "Предприятие просит разрешения следить за вашим свидетельством",
    paragraphs: [
      `${params.company} (регистрационный код ${params.registryCode}) просит разрешения следить за вашим свидетельством № ${params.registrationNumber}.`,
      `Цель, по словам предприятия: ${params.reason}`,
      "Если вы согласитесь, мы сообщим предприятию, когда свидетельство будет признано недействительным или заменено новым, когда истечёт его срок или когда вы его скроете. Предприятие также увидит по номеру, действует ли оно, даже если вы его скрыли. Других данных по этому разрешению оно не увидит.",
      "Согласиться, отказаться и в любое время отозвать разрешение можно на портале, на странице «Разрешения на слежение». Без ответа разрешения нет. Об отказе мы предприятию не сообщаем.",
    ],
  }),
};

export interface WatchToldParams {
  readonly company: string;
  readonly registrationNumber: string;
  readonly cause: WatchCause;
}

const et: Readonly<Record<WatchCause, string>> = {
  AGREED: "omanik andis loa tunnistust jälgida",
  WITHDRAWN: "omanik võttis jälgimise loa tagasi; rohkem me selle tunnistuse kohta ei teata",
  REPLACED:
    "tunnistuse asemel on omanikul nüüd uus; uut me teile ei nimeta, selle numbrit küsige omanikult ja selle jälgimiseks paluge uus luba",
  INVALIDATED: "tunnistus on tunnistatud kehtetuks ja sellele ei saa enam tugineda",
  EXPIRED: "tunnistuse kehtivus on lõppenud",
  HIDDEN: "omanik peitis tunnistuse avalikkuse eest; teie ettevõte näeb selle kehtivust edasi",
};
const en: Readonly<Record<WatchCause, string>> = {
  AGREED: "the holder has agreed that it may be watched",
  WITHDRAWN: "the holder has taken the consent back; we shall tell nothing more about it",
  REPLACED:
    "its holder now has a newer one in its place; we do not name the new one: ask the holder for its number, and for consent to watch it",
  INVALIDATED: "it has been declared invalid and can no longer be relied on",
  EXPIRED: "it has expired",
  HIDDEN: "its holder has hidden it from the public; your company still sees whether it is valid",
};
const ru: Readonly<Record<WatchCause, string>> = {
  AGREED: "владелец разрешил следить за ним",
  WITHDRAWN: "владелец отозвал разрешение; больше мы о нём сообщать не будем",
  REPLACED:
    "вместо него у владельца теперь новое; новое мы не называем: узнайте номер у владельца и попросите разрешения следить за ним",
  INVALIDATED: "оно признано недействительным, ссылаться на него больше нельзя",
  EXPIRED: "срок его действия истёк",
  HIDDEN: "владелец скрыл его от публики; ваше предприятие по-прежнему видит, действует ли оно",
};

/** Who asked in the company's name is told what became of a watched certificate; the holder is not named. */
export const watchToldTexts: LetterTexts<WatchToldParams> = {
  et: ({ company, registrationNumber, cause }) => ({
    subject: `Jälgitav kutsetunnistus nr ${registrationNumber}`,
    paragraphs: [
      `Kutsetunnistus nr ${registrationNumber}, mille jälgimist ${company} palus: ${et[cause]}.`,
      "Ettevõtte jälgimised on portaalis lehel „Jälgimised”, kui tegutsete ettevõtte nimel.",
    ],
  }),
  en: ({ company, registrationNumber, cause }) => ({
    subject: `The watched certificate no ${registrationNumber}`,
    paragraphs: [
      `Certificate no ${registrationNumber}, which ${company} asked to watch: ${en[cause]}.`,
      "The company's watches are in the portal on the page “Watches”, when you act for the company.",
    ],
  }),
  ru: ({ company, registrationNumber, cause }) => ({
    subject: `Свидетельство № ${registrationNumber}, за которым вы следите`,
    paragraphs: [
      `Свидетельство № ${registrationNumber}, о слежении за которым просило ${company}: ${ru[cause]}.`,
      "Слежение предприятия находится на портале на странице «Слежение», когда вы действуете от имени предприятия.",
    ],
  }),
};
