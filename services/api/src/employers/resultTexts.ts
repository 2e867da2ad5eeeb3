import type { Locale } from "../platform/Viewer";
import type { CheckStatus } from "./CheckStatus";

interface ResultTexts {
  readonly heads: readonly [string, string, string, string, string, string, string, string, string];
  readonly status: Readonly<Record<CheckStatus, string>>;
  readonly unlimited: string;
  readonly fileName: string;
}

/** Words of the file a company takes along: heads in the order of the columns. */
export const resultTexts: Readonly<Record<Locale, ResultTexts>> = {
  et: {
    heads: [
      "Rida",
      "Küsitud",
      "Seis",
      "Tunnistuse number",
      "Omanik",
      "Kutse",
      "Kutse andja",
      "Kehtib alates",
      "Kehtib kuni",
    ],
    status: {
      VALID: "Kehtiv",
      EXPIRED: "Aegunud",
      INVALIDATED: "Kehtetu",
      REPLACED: "Asendatud",
      NOT_FOUND: "Ei leitud",
    },
    unlimited: "tähtajatu",
    fileName: "kutsetunnistuste-kontroll",
  },
  en: {
    heads: [
      "Row",
      "Asked",
      "State",
      "Certificate number",
      "Holder",
      "Qualification",
      "Awarding body",
      "Valid from",
      "Valid until",
    ],
    status: {
      VALID: "Valid",
      EXPIRED: "Expired",
      INVALIDATED: "Invalid",
      REPLACED: "Replaced",
      NOT_FOUND: "Not found",
    },
    unlimited: "unlimited",
    fileName: "certificate-check",
  },
  ru: {
    heads: [
      "Строка",
      "Запрос",
      "Состояние",
      "Номер свидетельства",
      "Владелец",
      "Квалификация",
      "Кто присвоил",
      "Действует с",
      "Действует до",
    ],
    status: {
      VALID: "Действует",
      EXPIRED: "Истёк срок",
      INVALIDATED: "Недействительно",
      REPLACED: "Заменено",
      NOT_FOUND: "Не найдено",
    },
    unlimited: "бессрочно",
    fileName: "proverka-svidetelstv",
  },
};
