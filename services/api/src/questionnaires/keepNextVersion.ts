import { isDeepStrictEqual } from "node:util";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { refuseAll } from "../platform/Refusal";
import { keepQuestions, questionFacts } from "./keepQuestions";
import { Question } from "./Question";
import type { QuestionInput } from "./QuestionInput";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

/**
 * The changed questions of an open questionnaire become its next version; unchanged ones make none.
 *
 * @throws Refusal QUESTION_KIND_CHANGED when a question that has answers would be answered in another way: it needs a new key
 */
export async function keepNextVersion(
  act: Act,
  asked: Questionnaire,
  questions: readonly QuestionInput[],
): Promise<void> {
  const current = await act.get(QuestionnaireVersion, asked.currentVersionId ?? "");
  const before = await act.tx.find(Question, { where: { versionId: current.id }, order: { position: "ASC" } });
  const kinds = new Map(before.map((question) => [question.key, question.kind]));
  refuseAll(
    questions.flatMap(({ key, kind }, at) =>
      (kinds.get(key) ?? kind) === kind
        ? []
        : [{ code: ProblemCode.QUESTION_KIND_CHANGED, field: `questions.${at}.kind` }],
    ),
  );
  const stood = before.map(({ id: _id, versionId: _version, position: _position, ...facts }) => facts);
  if (isDeepStrictEqual(plain(stood), plain(questions.map(questionFacts)))) return;
  const next = await act.tx.save(
    QuestionnaireVersion,
    act.tx.create(QuestionnaireVersion, {
      ...{ questionnaireId: asked.id, number: current.number + 1 },
      ...{ createdAt: act.now, frozenAt: act.now },
    }),
  );
  await keepQuestions(act, next.id, questions);
  asked.currentVersionId = next.id;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
