import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnswerValue } from "./AnswerValue";
import { shownQuestions } from "./shownQuestions";

type Case = {
  name: string;
  questions: { key: string; shownWhen: { questionKey: string; anyOf: string[] } | null }[];
  answers: Record<string, AnswerValue>;
  shown: string[];
};

const cases = JSON.parse(readFileSync(join(__dirname, "../../../test/shownQuestionsCases.json"), "utf8")) as Case[];

test.each(cases)(
  "the questions asked follow $name, in the portals as in the register",
  ({ questions, answers, shown }) => {
    expect(shownQuestions(questions, answers).map(({ key }) => key)).toEqual(shown);
  },
);
