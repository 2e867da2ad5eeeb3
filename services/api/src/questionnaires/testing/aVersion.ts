import type { EntityManager } from "typeorm";
import { Question } from "../Question";
import type { Questionnaire } from "../Questionnaire";
import { QuestionnaireVersion } from "../QuestionnaireVersion";

/** What a question of a test says beside its key; the text is the key unless given. */
export type QuestionFacts = Partial<Question> & Pick<Question, "key">;

/** A version of a questionnaire for tests with these questions, in their order. */
export async function aVersion(
  tx: EntityManager,
  asked: Pick<Questionnaire, "id">,
  number: number,
  questions: readonly QuestionFacts[],
): Promise<QuestionnaireVersion> {
  const version = await tx.save(
    QuestionnaireVersion,
    tx.create(QuestionnaireVersion, { questionnaireId: asked.id, number, frozenAt: new Date() }),
  );
  await tx.save(
    Question,
    questions.map((facts, at) =>
      tx.create(Question, { versionId: version.id, position: at + 1, kind: "TEXT", textEt: facts.key, ...facts }),
    ),
  );
  return version;
}
