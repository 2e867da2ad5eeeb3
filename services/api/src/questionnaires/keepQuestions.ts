import type { Act } from "../platform/Act";
import { Question } from "./Question";
import type { QuestionInput } from "./QuestionInput";
import type { QuestionOption } from "./QuestionOption";
import { writtenText } from "./writtenText";

const texts = ["section", "text", "hint", "scaleMinLabel", "scaleMaxLabel"] as const;
const languages = ["Et", "En", "Ru"] as const;

const choice = (option: QuestionOption): QuestionOption => ({
  key: option.key,
  et: writtenText(option.et) ?? "",
  en: writtenText(option.en),
  ru: writtenText(option.ru),
});

/** Writes the questions of a version anew, in their order; what does not belong to a question's kind is left out. */
export async function keepQuestions(act: Act, versionId: string, questions: readonly QuestionInput[]): Promise<void> {
  await act.tx.delete(Question, { versionId });
  await act.tx.insert(
    Question,
    questions.map((question, at) => ({ ...questionFacts(question), versionId, position: at + 1 })),
  );
}

/** What is kept of a question as its author wrote it. */
export function questionFacts(question: QuestionInput): Omit<Question, "id" | "versionId" | "position"> {
  const { key, kind } = question;
  const isScale = kind === "SCALE";
  const chooses = kind === "SINGLE_CHOICE" || kind === "MULTIPLE_CHOICE" || kind === "MATRIX";
  const written = Object.fromEntries(
    texts.flatMap((name) =>
      languages.map((language) => [
        `${name}${language}`,
        name.startsWith("scale") && !isScale ? null : writtenText(question[`${name}${language}`]),
      ]),
    ),
  ) as unknown as Omit<Question, "id" | "versionId" | "position">;
  return {
    ...written,
    ...{ key, kind, isRequired: question.isRequired ?? false },
    options: chooses ? (question.options ?? []).map(choice) : [],
    rows: kind === "MATRIX" ? (question.rows ?? []).map(choice) : [],
    scaleMin: isScale ? (question.scaleMin ?? null) : null,
    scaleMax: isScale ? (question.scaleMax ?? null) : null,
    shownWhen: question.shownWhen
      ? { questionKey: question.shownWhen.questionKey, anyOf: [...question.shownWhen.anyOf] }
      : null,
  };
}
