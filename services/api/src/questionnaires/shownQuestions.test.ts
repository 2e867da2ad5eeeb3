import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnswerValue } from "./AnswerValue";
import { shownQuestions } from "./shownQuestions";

interface Case {
  readonly name: string;
  readonly questions: readonly {
    readonly key: string;
    readonly shownWhen: { questionKey: string; anyOf: string[] } | null;
  }[];
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly shown: readonly string[];
}

const file = join(__dirname, "../../../../test/shownQuestionsCases.json");
const cases = JSON.parse(readFileSync(file, "utf8")) as readonly Case[];

describe("the questions that are asked", () => {
  it.each(cases)("follow $name, in the register as in the portals", ({ questions, answers, shown }) => {
    expect(shownQuestions(questions, answers).map(({ key }) => key)).toEqual(shown);
  });
});
