import { lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { conditionFaults } from "./conditionFaults";
import type { QuestionInput } from "./QuestionInput";
import type { QuestionKind } from "./QuestionKind";

/** Without two underscores together: they part a question from its option in the columns of an export. */
const keyShape = /^(?!.*__)[a-z][a-z0-9_]{0,39}$/;
/** Columns of an export that are no question. */
const taken = new Set(["submitted_on", "role", "organisation", "person"]);
const longest = 2000;
const longestOption = 300;
const mostQuestions = 100;
const mostOptions = 50;
const choosing = new Set<QuestionKind>(["SINGLE_CHOICE", "MULTIPLE_CHOICE", "MATRIX"]);

/** What is wrong with the questions as written, each with its place: `questions.2.options.0.et`. */
export function questionFaults(questions: readonly QuestionInput[]): Problem[] {
  const keys = questions.map((question) => question.key);
  const tooMany = questions.length > mostQuestions ? [{ code: ProblemCode.FIELD_TOO_LONG, field: "questions" }] : [];
  const single = questions.flatMap((question, at) => {
    const faults = oneQuestion(question);
    if (keys.indexOf(question.key) !== at) faults.push({ code: ProblemCode.QUESTION_KEY_DUPLICATE, field: "key" });
    return faults.map((fault) => ({ ...fault, field: `questions.${at}.${fault.field ?? ""}` }));
  });
  return [...tooMany, ...single, ...conditionFaults(questions)];
}

function oneQuestion(question: QuestionInput): Problem[] {
  const faults: Problem[] = [];
  const add = (wrong: boolean, code: ProblemCode, field: string): void => {
    if (wrong) faults.push({ code, field });
  };
  add(!keyShape.test(question.key) || taken.has(question.key), ProblemCode.FIELD_INVALID, "key");
  add(question.textEt.trim() === "", ProblemCode.FIELD_REQUIRED, "textEt");
  for (const field of ["textEt", "textEn", "textRu", "hintEt", "hintEn", "hintRu"] as const) {
    add(lengthOf(question[field] ?? "") > longest, ProblemCode.FIELD_TOO_LONG, field);
  }
  for (const field of ["sectionEt", "sectionEn", "sectionRu"] as const) {
    add(lengthOf(question[field] ?? "") > longestOption, ProblemCode.FIELD_TOO_LONG, field);
  }
  const chooses = choosing.has(question.kind);
  faults.push(...choiceFaults(question.options ?? [], "options", chooses ? 2 : 0, chooses));
  faults.push(...choiceFaults(question.rows ?? [], "rows", 1, question.kind === "MATRIX"));
  if (question.kind === "SCALE")
    add(!isScale(question.scaleMin, question.scaleMax), ProblemCode.FIELD_INVALID, "scaleMax");
  return faults;
}

const isScale = (least: number | null | undefined, most: number | null | undefined): boolean =>
  typeof least === "number" && typeof most === "number" && least >= -10 && most <= 100 && most > least;

function choiceFaults(
  choices: NonNullable<QuestionInput["options"]>,
  field: string,
  least: number,
  isWanted: boolean,
): Problem[] {
  if (!isWanted) return [];
  if (choices.length < least) return [{ code: ProblemCode.QUESTION_OPTIONS_MISSING, field }];
  if (choices.length > mostOptions) return [{ code: ProblemCode.FIELD_TOO_LONG, field }];
  const keys = choices.map((choice) => choice.key);
  return choices.flatMap((choice, at): Problem[] => {
    if (choice.et.trim() === "") return [{ code: ProblemCode.FIELD_REQUIRED, field: `${field}.${at}.et` }];
    const texts = [choice.et, choice.en ?? "", choice.ru ?? ""];
    if (texts.some((text) => lengthOf(text) > longestOption)) {
      return [{ code: ProblemCode.FIELD_TOO_LONG, field: `${field}.${at}.et` }];
    }
    const isOdd = !keyShape.test(choice.key) || keys.indexOf(choice.key) !== at;
    return isOdd ? [{ code: ProblemCode.QUESTION_KEY_DUPLICATE, field: `${field}.${at}.key` }] : [];
  });
}
