import type { Locale } from "../platform/Viewer";

/** The words of a shared link's page beside those of the verification page. */
export interface ShareTexts {
  readonly title: string;
  readonly meaning: string;
  readonly closedTitle: string;
  readonly closedMeaning: string;
  readonly noted: string;
  readonly examLanguage: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly nameNotShared: string;
}

const et: ShareTexts = {
  title: "Teile on jagatud kutsetunnistusi",
  meaning: "Tunnistuse omanik näitab teile allolevaid andmeid. Need on kutseregistrist ja kehtivad vastamise hetkel.",
  closedTitle: "See link ei avane",
  closedMeaning:
    "Lingi aeg võib olla läbi, omanik on selle sulgenud või on aadress poolik. Paluge tunnistuse omanikult uus link.",
  noted: "Omanik näeb, millal linki avati. Teie aadressi ega nime me ei salvesta.",
  examLanguage: "Eksami keel",
  languages: { et: "eesti keel", en: "inglise keel", ru: "vene keel" },
  nameNotShared: "Nime ei ole jagatud",
};

const en: ShareTexts = {
  title: "Certificates have been shared with you",
  meaning: "The holder shows you the facts below. They come from the register and hold at the moment of the answer.",
  closedTitle: "This link does not open",
  closedMeaning:
    "Its time may be over, the holder may have closed it, or the address is incomplete. Ask the holder for a new link.",
  noted: "The holder sees when the link was opened. We keep neither your address nor your name.",
  examLanguage: "Language of the exam",
  languages: { et: "Estonian", en: "English", ru: "Russian" },
  nameNotShared: "The name is not shared",
};

const ru: ShareTexts = {
  title: "С вами поделились свидетельствами",
  meaning:
    "Владелец показывает вам данные ниже. Они взяты из регистра профессиональных квалификаций и верны на момент ответа.",
  closedTitle: "Эта ссылка не открывается",
  closedMeaning:
    "Возможно, её срок истёк, владелец закрыл её или адрес введён не полностью. Попросите у владельца новую ссылку.",
  noted: "Владелец видит, когда ссылку открывали. Ваш адрес и имя мы не сохраняем.",
  examLanguage: "Язык экзамена",
  languages: { et: "эстонский", en: "английский", ru: "русский" },
  nameNotShared: "Имя не показано",
};

/** The page's words; a language without a word does not compile. */
export const shareTexts: Readonly<Record<Locale, ShareTexts>> = { et, en, ru };
