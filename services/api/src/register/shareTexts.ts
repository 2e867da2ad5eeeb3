import type { Locale } from "../platform/Viewer";
import type { ShareAnswer } from "./answerVisitor";

interface Head {
  readonly title: string;
  readonly meaning: string;
}

/** The words of a shared link's page beside those of the verification page. */
export interface ShareTexts {
  readonly heads: Readonly<Record<ShareAnswer["state"], Head>>;
  /** The button that takes one opening. */
  readonly open: string;
  /** The way for a company. */
  readonly signIn: string;
  readonly noted: string;
  readonly examLanguage: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly nameNotShared: string;
}

const et: ShareTexts = {
  heads: {
    OPEN: {
      title: "Teile on jagatud kutsetunnistusi",
      meaning:
        "Tunnistuse omanik näitab teile allolevaid andmeid. Need on kutseregistrist ja kehtivad vastamise hetkel.",
    },
    ASKS: {
      title: "Teile on jagatud kutsetunnistusi",
      meaning:
        "Seda linki saab avada piiratud arv kordi. Kui vajutate nuppu, loeme ühe avamise; samas brauseris saate lehte pool tundi uuesti vaadata.",
    },
    FOR_COMPANY: {
      title: "See link on mõeldud ühele ettevõttele",
      meaning:
        "Link avaneb sellele, kes on sisse loginud ja tegutseb ettevõtte nimel, millele omanik selle andis. Omanik näeb, milline ettevõte lingi avas.",
    },
    NOT_FOUND: {
      title: "See link ei avane",
      meaning:
        "Lingi aeg võib olla läbi või avamised otsas, omanik on selle sulgenud või on aadress poolik. Paluge tunnistuse omanikult uus link.",
    },
  },
  open: "Näita tunnistusi",
  signIn: "Logi sisse ja ava ettevõtte nimel",
  noted: "Omanik näeb, millal linki avati. Teie aadressi ega nime me ei salvesta.",
  examLanguage: "Eksami keel",
  languages: { et: "eesti keel", en: "inglise keel", ru: "vene keel" },
  nameNotShared: "Nime ei ole jagatud",
};

const en: ShareTexts = {
  heads: {
    OPEN: {
      title: "Certificates have been shared with you",
      meaning:
        "The holder shows you the facts below. They come from the register and hold at the moment of the answer.",
    },
    ASKS: {
      title: "Certificates have been shared with you",
      meaning:
        "This link opens a limited number of times. Pressing the button counts as one opening; in the same browser you can look at the page again for half an hour.",
    },
    FOR_COMPANY: {
      title: "This link is meant for one company",
      meaning:
        "It opens to who has signed in and acts for the company the holder gave it to. The holder sees which company opened it.",
    },
    NOT_FOUND: {
      title: "This link does not open",
      meaning:
        "Its time may be over or its openings used up, the holder may have closed it, or the address is incomplete. Ask the holder for a new link.",
    },
  },
  open: "Show the certificates",
  signIn: "Sign in and open for the company",
  noted: "The holder sees when the link was opened. We keep neither your address nor your name.",
  examLanguage: "Language of the exam",
  languages: { et: "Estonian", en: "English", ru: "Russian" },
  nameNotShared: "The name is not shared",
};

const ru: ShareTexts = {
  heads: {
    OPEN: {
      title: "С вами поделились свидетельствами",
      meaning:
        "Владелец показывает вам данные ниже. Они взяты из регистра профессиональных квалификаций и верны на момент ответа.",
    },
    ASKS: {
      title: "С вами поделились свидетельствами",
      meaning:
        "Эту ссылку можно открыть ограниченное число раз. Нажатие кнопки считается одним открытием; в том же браузере страницу можно смотреть ещё полчаса.",
    },
    FOR_COMPANY: {
      title: "Эта ссылка предназначена одному предприятию",
      meaning:
        "Она откроется тому, кто вошёл в систему и действует от имени предприятия, которому её дал владелец. Владелец видит, какое предприятие открыло ссылку.",
    },
    NOT_FOUND: {
      title: "Эта ссылка не открывается",
      meaning:
        "Возможно, её срок истёк или все открытия использованы, владелец закрыл её или адрес введён не полностью. Попросите у владельца новую ссылку.",
    },
  },
  open: "Показать свидетельства",
  signIn: "Войти и открыть от имени предприятия",
  noted: "Владелец видит, когда ссылку открывали. Ваш адрес и имя мы не сохраняем.",
  examLanguage: "Язык экзамена",
  languages: { et: "эстонский", en: "английский", ru: "русский" },
  nameNotShared: "Имя не показано",
};

/** The page's words; a language without a word does not compile. */
export const shareTexts: Readonly<Record<Locale, ShareTexts>> = { et, en, ru };
