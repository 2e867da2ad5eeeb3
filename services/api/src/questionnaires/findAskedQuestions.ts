import { In } from "typeorm";
import type { RequestContext } from "../platform/RequestContext";
import { Question } from "./Question";
import type { QuestionOption } from "./QuestionOption";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

const withOlder = (newest: readonly QuestionOption[], older: readonly QuestionOption[]): QuestionOption[] => [
  ...newest,
  ...older.filter(({ key }) => newest.every((one) => one.key !== key)),
];

/**
 * The questions of all versions, each as the newest version that asks it has it, in that version's order; those no longer asked
 * come last. Options and rows of earlier versions stand after its own, so that every answer can be read in words.
 */
export async function findAskedQuestions(ctx: RequestContext, questionnaireId: string): Promise<Question[]> {
  const versions = await ctx.many(QuestionnaireVersion, "questionnaireId", { number: "DESC" }).load(questionnaireId);
  const versionIds = versions.map(({ id }) => id);
  const all = await ctx.read.find(Question, { where: { versionId: In(versionIds) }, order: { position: "ASC" } });
  const byKey = new Map<string, Question>();
  for (const question of versionIds.flatMap((id) => all.filter(({ versionId }) => versionId === id))) {
    const newest = byKey.get(question.key) ?? question;
    const options = withOlder(newest.options, question.options);
    byKey.set(question.key, Object.assign(newest, { options, rows: withOlder(newest.rows, question.rows) }));
  }
  return [...byKey.values()];
}
