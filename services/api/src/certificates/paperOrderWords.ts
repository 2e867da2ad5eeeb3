import type { Locale } from "../platform/Viewer";
import type { PaperOrderKind } from "./PaperOrderKind";

interface Words {
  readonly line: (kind: PaperOrderKind, registrationNumber: string) => string;
  readonly cancelled: (number: string) => string;
  readonly rejected: (number: string) => string;
}

/** What an invoice and a credit note for paper say, in the buyer's language. */
export const paperOrderWords: Readonly<Record<Locale, Words>> = {
  et: {
    line: (kind, number) =>
      kind === "DUPLICATE" ? `Kutsetunnistuse nr ${number} duplikaat paberil` : `Kutsetunnistus nr ${number} paberil`,
    cancelled: (number) => `Tellimus ${number} tühistati enne trükkimist.`,
    rejected: (number) => `Tellimus ${number} jäeti täitmata.`,
  },
  en: {
    line: (kind, number) =>
      kind === "DUPLICATE" ? `Duplicate of certificate no ${number} on paper` : `Certificate no ${number} on paper`,
    cancelled: (number) => `Order ${number} was cancelled before printing.`,
    rejected: (number) => `Order ${number} was not fulfilled.`,
  },
  ru: {
    line: (kind, number) =>
      kind === "DUPLICATE" ? `Дубликат свидетельства № ${number} на бумаге` : `Свидетельство № ${number} на бумаге`,
    cancelled: (number) => `Заказ ${number} отменён до печати.`,
    rejected: (number) => `Заказ ${number} не выполнен.`,
  },
};
