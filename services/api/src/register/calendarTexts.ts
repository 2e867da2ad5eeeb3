import type { Locale } from "../platform/Viewer";
import type { CalendarKind } from "./CalendarKind";

/** The words of the calendar feed in one language. */
export interface CalendarTexts {
  readonly name: string;
  readonly online: string;
  readonly kinds: Readonly<Record<CalendarKind, string>>;
  readonly languages: Readonly<Record<Locale, string>>;
}

/** The feed's words; a language without a word does not compile. */
export const calendarTexts: Readonly<Record<Locale, CalendarTexts>> = {
  et: {
    name: "Kutseeksamid ja taotlusvoorud",
    online: "Veebis",
    kinds: {
      EXAM: "Kutseeksam",
      ROUND_OPENS: "Taotlemine algab",
      ROUND_CLOSES: "Taotlemise viimane päev",
      PRIOR_LEARNING_OPENS: "VÕTA taotlemine algab",
      PRIOR_LEARNING_CLOSES: "VÕTA taotlemise viimane päev",
    },
    languages: { et: "Eksam on eesti keeles", en: "Eksam on inglise keeles", ru: "Eksam on vene keeles" },
  },
  en: {
    name: "Qualification exams and application rounds",
    online: "Online",
    kinds: {
      EXAM: "Qualification exam",
      ROUND_OPENS: "Applications open",
      ROUND_CLOSES: "Last day to apply",
      PRIOR_LEARNING_OPENS: "Prior learning: applications open",
      PRIOR_LEARNING_CLOSES: "Prior learning: last day to apply",
    },
    languages: { et: "The exam is in Estonian", en: "The exam is in English", ru: "The exam is in Russian" },
  },
  ru: {
    name: "Профессиональные экзамены и приём заявлений",
    online: "В интернете",
    kinds: {
      EXAM: "Профессиональный экзамен",
      ROUND_OPENS: "Начало приёма заявлений",
      ROUND_CLOSES: "Последний день приёма заявлений",
      PRIOR_LEARNING_OPENS: "VÕTA: начало приёма заявлений",
      PRIOR_LEARNING_CLOSES: "VÕTA: последний день приёма заявлений",
    },
    languages: {
      et: "Экзамен на эстонском языке",
      en: "Экзамен на английском языке",
      ru: "Экзамен на русском языке",
    },
  },
};
