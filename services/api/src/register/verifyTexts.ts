import type { Locale } from "../platform/Viewer";
import type { Verification } from "./verify";

/** What the page may have to say: the register's answer, that the code cannot be one, or that nothing has been asked yet. */
export type VerifyAnswer = Verification["state"] | "MALFORMED" | "ASKING";

/** The words of the verification page in one language. */
export interface VerifyTexts {
  readonly languageName: string;
  readonly language: string;
  readonly register: string;
  readonly title: string;
  readonly states: Readonly<Record<VerifyAnswer, { readonly heading: string; readonly meaning: string }>>;
  readonly holder: string;
  readonly nameHidden: string;
  readonly birthDate: string;
  readonly qualification: string;
  readonly level: string;
  readonly number: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly unlimited: string;
  readonly invalidatedOn: string;
  readonly answeredAt: string;
  readonly source: string;
  readonly search: string;
  readonly checkCode: string;
  readonly code: string;
  readonly codeHint: string;
  readonly ask: string;
}

const et: VerifyTexts = {
  languageName: "Eesti keel",
  language: "Keel",
  register: "Kutseregister",
  title: "Kutsetunnistuse kontroll",
  states: {
    VALID: { heading: "Kutsetunnistus kehtib", meaning: "See kutsetunnistus on kutseregistris ja kehtib täna." },
    EXPIRED: {
      heading: "Kutsetunnistus on aegunud",
      meaning: "See kutsetunnistus on kutseregistris, kuid selle kehtivusaeg on läbi.",
    },
    INVALIDATED: {
      heading: "Kutsetunnistus on kehtetu",
      meaning: "See kutsetunnistus on kehtetuks tunnistatud ja sellele ei saa tugineda.",
    },
    REPLACED: {
      heading: "Kutsetunnistus on asendatud",
      meaning: "Inimene on kutse taastõendanud: selle tunnistuse asemel on registris uuem.",
    },
    NOT_FOUND: {
      heading: "Sellist kutsetunnistust ei leitud",
      meaning:
        "Kontrollige, kas kood on õigesti sisestatud. Võimalik on ka, et omanik ei ole tunnistust avalikustanud.",
    },
    MALFORMED: {
      heading: "See ei ole kontrollkood",
      meaning: "Kontrollkoodis on 12 tähte ja numbrit. Kirjutage kood nii, nagu see on tunnistusel.",
    },
    ASKING: {
      heading: "Kontrollige kutsetunnistust",
      meaning: "Sisestage tunnistusel olev kontrollkood. Vastus tuleb otse kutseregistrist.",
    },
  },
  holder: "Kutse omanik",
  nameHidden: "Nimi on peidetud",
  birthDate: "Sünniaeg",
  qualification: "Kutse",
  level: "Kutsetase (EKR)",
  number: "Registreerimisnumber",
  issuedBy: "Kutse andja",
  issuedOn: "Väljastatud",
  validFrom: "Kehtib alates",
  validUntil: "Kehtib kuni",
  unlimited: "tähtajatult",
  invalidatedOn: "Kehtetuks tunnistatud",
  answeredAt: "Vastatud",
  source: "Andmed on kutseregistrist (kutseseadus § 14).",
  search: "Otsige kutseregistrist",
  checkCode: "Kontrollige QR-koodiga, ka ilma võrguühenduseta",
  code: "Kontrollkood",
  codeHint: "12 tähte ja numbrit, näiteks 7F3K‑9QWM‑22XD.",
  ask: "Küsi registrist",
};

const en: VerifyTexts = {
  languageName: "English",
  language: "Language",
  register: "Register of Occupational Qualifications",
  title: "Certificate check",
  states: {
    VALID: { heading: "The certificate is valid", meaning: "This certificate is in the register and is valid today." },
    EXPIRED: {
      heading: "The certificate has expired",
      meaning: "This certificate is in the register, but its term of validity is over.",
    },
    INVALIDATED: {
      heading: "The certificate is invalid",
      meaning: "This certificate has been declared invalid and cannot be relied on.",
    },
    REPLACED: {
      heading: "The certificate has been replaced",
      meaning: "The holder has renewed the qualification: a newer certificate stands in its place.",
    },
    NOT_FOUND: {
      heading: "No such certificate was found",
      meaning: "Check that the code is typed correctly. It is also possible that the holder has not made it public.",
    },
    MALFORMED: {
      heading: "This is not a verification code",
      meaning: "A verification code has 12 letters and digits. Write it as it stands on the certificate.",
    },
    ASKING: {
      heading: "Check a certificate",
      meaning: "Type the verification code of the certificate. The answer comes from the register itself.",
    },
  },
  holder: "Holder",
  nameHidden: "The name is hidden",
  birthDate: "Date of birth",
  qualification: "Occupational qualification",
  level: "Level (EstQF)",
  number: "Registration number",
  issuedBy: "Awarding body",
  issuedOn: "Issued on",
  validFrom: "Valid from",
  validUntil: "Valid until",
  unlimited: "without an end date",
  invalidatedOn: "Declared invalid on",
  answeredAt: "Answered",
  source: "The data come from the Estonian register of occupational qualifications (Professions Act § 14).",
  search: "Search the register",
  checkCode: "Check by QR code, also without a network",
  code: "Verification code",
  codeHint: "12 letters and digits, for example 7F3K‑9QWM‑22XD.",
  ask: "Ask the register",
};

const ru: VerifyTexts = {
  languageName: "Русский язык",
  language: "Язык",
  register: "Регистр профессиональных квалификаций",
  title: "Проверка профессионального свидетельства",
  states: {
    VALID: {
      heading: "Свидетельство действительно",
      meaning: "Это свидетельство внесено в регистр профессиональных квалификаций и сегодня действительно.",
    },
    EXPIRED: {
      heading: "Срок действия свидетельства истёк",
      meaning: "Это свидетельство внесено в регистр, но срок его действия закончился.",
    },
    INVALIDATED: {
      heading: "Свидетельство недействительно",
      meaning: "Это свидетельство признано недействительным, ссылаться на него нельзя.",
    },
    REPLACED: {
      heading: "Свидетельство заменено",
      meaning: "Владелец подтвердил квалификацию повторно: вместо этого свидетельства в регистре есть более новое.",
    },
    NOT_FOUND: {
      heading: "Такое свидетельство не найдено",
      meaning:
        "Проверьте, правильно ли введён код. Возможно также, что владелец не сделал свидетельство общедоступным.",
    },
    MALFORMED: {
      heading: "Это не код проверки",
      meaning: "В коде проверки 12 букв и цифр. Введите его так, как он указан на свидетельстве.",
    },
    ASKING: {
      heading: "Проверьте свидетельство",
      meaning: "Введите код проверки, указанный на свидетельстве. Ответ приходит прямо из регистра.",
    },
  },
  holder: "Владелец свидетельства",
  nameHidden: "Имя скрыто",
  birthDate: "Дата рождения",
  qualification: "Квалификация",
  level: "Уровень (EKR)",
  number: "Регистрационный номер",
  issuedBy: "Присваивающий орган",
  issuedOn: "Выдано",
  validFrom: "Действует с",
  validUntil: "Действует до",
  unlimited: "бессрочно",
  invalidatedOn: "Признано недействительным",
  answeredAt: "Время ответа",
  source: "Данные взяты из регистра профессиональных квалификаций (закон о профессиях, § 14).",
  search: "Искать в регистре",
  checkCode: "Проверить по QR-коду, в том числе без сети",
  code: "Код проверки",
  codeHint: "12 букв и цифр, например 7F3K‑9QWM‑22XD.",
  ask: "Спросить регистр",
};

/** The page's words; a language without a word does not compile. */
export const verifyTexts: Readonly<Record<Locale, VerifyTexts>> = { et, en, ru };
