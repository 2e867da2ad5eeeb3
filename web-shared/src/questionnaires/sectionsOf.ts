import type { AskedQuestion } from "./Sheet";

/** Questions under one heading; `heading` is null before the first one. */
export type QuestionSection = {
  key: string;
  heading: { et: string | null; en: string | null; ru: string | null } | null;
  questions: AskedQuestion[];
};

/** Parts questions into sections: one that names a section begins it. */
export function sectionsOf(questions: readonly AskedQuestion[]): QuestionSection[] {
  const sections: QuestionSection[] = [];
  for (const question of questions) {
    const { sectionEt: et, sectionEn: en, sectionRu: ru } = question;
    const last = sections.at(-1);
    if (last && et === null) last.questions.push(question);
    else sections.push({ key: question.key, heading: et === null ? null : { et, en, ru }, questions: [question] });
  }
  return sections;
}
