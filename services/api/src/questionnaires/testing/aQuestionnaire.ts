import type { EntityManager } from "typeorm";
import { anOrganisation } from "../../organisations/testing/anOrganisation";
import { aPerson } from "../../people/testing/aPerson";
import { Questionnaire } from "../Questionnaire";
import { aVersion, type QuestionFacts } from "./aVersion";

/** An open, named questionnaire for tests with one text question, unless the facts say otherwise. */
export async function aQuestionnaire(
  tx: EntityManager,
  facts: Partial<Questionnaire> = {},
  questions: readonly QuestionFacts[] = [{ key: "why" }],
): Promise<Questionnaire> {
  const organisationId = facts.organisationId ?? (await anOrganisation(tx, { kind: "AUTHORITY" })).id;
  const asked = await tx.save(
    Questionnaire,
    tx.create(Questionnaire, {
      titleEt: "Küsimustik",
      mode: "NAMED",
      audience: {},
      status: "OPEN",
      openedAt: new Date("2026-11-01T08:00:00Z"),
      ...facts,
      organisationId,
      createdBy: facts.createdBy ?? (await aPerson(tx)).id,
    }),
  );
  const version = await aVersion(tx, asked, 1, questions);
  await tx.update(Questionnaire, { id: asked.id }, { currentVersionId: version.id });
  return tx.findOneByOrFail(Questionnaire, { id: asked.id });
}
