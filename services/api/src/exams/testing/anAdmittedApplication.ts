import type { EntityManager } from "typeorm";
import { Application } from "../../applications/Application";
import { ApplicationRound } from "../../applications/ApplicationRound";
import { aPerson } from "../../people/testing/aPerson";
import { addDays } from "../../platform/days";
import { tallinnDay } from "../../platform/tallinnDay";
import type { AwardedQualification } from "../../standards/testing/aQualification";

/** An application for tests, admitted to the exam, of a person of its own in a round of its own. */
export async function anAdmittedApplication(
  tx: EntityManager,
  awarded: AwardedQualification,
  facts: Partial<Application> = {},
): Promise<Application> {
  const today = tallinnDay(new Date());
  const round = await tx.save(
    ApplicationRound,
    tx.create(ApplicationRound, {
      organisationId: awarded.organisation.id,
      name: "Katsevoor",
      opensOn: addDays(today, -20),
      closesOn: addDays(today, 20),
      publishedAt: new Date(),
    }),
  );
  const personId = facts.personId ?? (await aPerson(tx)).id;
  return tx.save(
    Application,
    tx.create(Application, {
      personId,
      applicationRoundId: round.id,
      qualificationId: awarded.qualification.id,
      organisationId: awarded.organisation.id,
      awardingProcedureId: awarded.procedure.id,
      kind: "INITIAL",
      status: "ADMITTED",
      submittedAt: new Date(),
      admittedAt: new Date(),
      ...facts,
    }),
  );
}
