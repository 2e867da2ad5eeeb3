import type { Locale } from "../platform/Viewer";

interface CompetenceTexts {
  readonly all: string;
  readonly compulsory: string;
  readonly elective: string;
  readonly none: string;
  readonly notRecorded: string;
}

const et: CompetenceTexts = {
  all: "Kompetentsid",
  compulsory: "Kohustuslikud kompetentsid",
  elective: "Valitud kompetentsid",
  none: "Valitavaid kompetentse ei tõendatud.",
  notRecorded: "Registris ei ole andmeid selle kohta, millised valitavad kompetentsid tõendati.",
};

const en: CompetenceTexts = {
  all: "Competences",
  compulsory: "Compulsory competences",
  elective: "Elective competences",
  none: "No elective competences were proven.",
  notRecorded: "The register has no record of which elective competences were proven.",
};

const ru: CompetenceTexts = {
  all: "Компетенции",
  compulsory: "Обязательные компетенции",
  elective: "Выбранные компетенции",
  none: "Компетенции по выбору не подтверждались.",
  notRecorded: "В регистре нет данных о том, какие компетенции по выбору были подтверждены.",
};

/** Words for what the holder of a certificate has proven; a language without a word does not compile. */
export const competenceTexts: Readonly<Record<Locale, CompetenceTexts>> = { et, en, ru };
