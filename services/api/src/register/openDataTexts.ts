import type { Locale } from "../platform/Viewer";

/** The words of the open data's page in one language. */
export interface OpenDataTexts {
  readonly title: string;
  readonly lead: string;
  readonly suppressed: string;
  readonly licence: string;
  readonly machines: string;
  readonly none: string;
  readonly set: string;
  readonly rows: string;
  readonly files: string;
  readonly published: string;
  readonly sets: Readonly<Record<string, string>>;
}

/** The page's words; a language without a word does not compile. */
export const openDataTexts: Readonly<Record<Locale, OpenDataTexts>> = {
  et: {
    title: "Kutseregistri avaandmed",
    lead: "Kutsestandardid, kutsed, kutse andjad, kalender ja kutsetunnistuste arvud. Failid uuenevad iga päev, aadressid ei muutu. Isikuandmeid neis ei ole.",
    suppressed:
      "Tunnistuste arv on jäetud tühjaks, kui see on alla viie või kui selle kaudu saaks alla viie jääva arvu välja arvutada.",
    licence: "Litsents",
    machines: "Masinloetav kataloog (DCAT)",
    none: "Esimesed failid on valmimisel. Vaadake lehte mõne minuti pärast uuesti.",
    set: "Andmestik",
    rows: "Ridu",
    files: "Failid",
    published: "Avaldatud",
    sets: {
      standards: "Kutsestandardid kõigis versioonides",
      qualifications: "Kutsed ja osakutsed",
      "awarding-bodies": "Kutse andjad ja nende õigused",
      calendar: "Taotlusvoorude ja eksamite kalender",
      "certificates-by-standard-level-year": "Tunnistuste arv standardi, taseme ja aasta järgi",
      "certificates-by-standard-level": "Tunnistuste arv standardi ja taseme järgi",
      "certificates-by-year": "Tunnistuste arv aasta järgi",
    },
  },
  en: {
    title: "Open data of the register",
    lead: "Standards, qualifications, awarding bodies, the calendar and counts of certificates. The files are renewed every day at lasting addresses. They contain no personal data.",
    suppressed:
      "A count of certificates is left empty when it is under five, or when it would let one that is under five be worked out.",
    licence: "Licence",
    machines: "Machine-readable catalogue (DCAT)",
    none: "The first files are being made. Look again in a few minutes.",
    set: "Dataset",
    rows: "Rows",
    files: "Files",
    published: "Published",
    sets: {
      standards: "Occupational qualification standards in all versions",
      qualifications: "Qualifications and partial qualifications",
      "awarding-bodies": "Awarding bodies and their rights",
      calendar: "Calendar of application rounds and exams",
      "certificates-by-standard-level-year": "Certificates by standard, level and year",
      "certificates-by-standard-level": "Certificates by standard and level",
      "certificates-by-year": "Certificates by year",
    },
  },
  ru: {
    title: "Открытые данные регистра",
    lead: "Стандарты, квалификации, присваивающие органы, календарь и число свидетельств. Файлы обновляются ежедневно, адреса не меняются. Персональных данных в них нет.",
    suppressed:
      "Число свидетельств не указано, если оно меньше пяти или если по нему можно вычислить число меньше пяти.",
    licence: "Лицензия",
    machines: "Машиночитаемый каталог (DCAT)",
    none: "Первые файлы готовятся. Загляните через несколько минут.",
    set: "Набор данных",
    rows: "Строк",
    files: "Файлы",
    published: "Опубликовано",
    sets: {
      standards: "Профессиональные стандарты во всех версиях",
      qualifications: "Квалификации и частичные квалификации",
      "awarding-bodies": "Присваивающие органы и их права",
      calendar: "Календарь приёма заявлений и экзаменов",
      "certificates-by-standard-level-year": "Свидетельства по стандарту, уровню и году",
      "certificates-by-standard-level": "Свидетельства по стандарту и уровню",
      "certificates-by-year": "Свидетельства по годам",
    },
  },
};
