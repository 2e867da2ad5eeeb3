import { randomInt } from "node:crypto";
import type { EntityManager } from "typeorm";
import { Person } from "../../people/Person";
import { aPerson } from "../../people/testing/aPerson";
import { aQualification, type AwardedQualification } from "../../standards/testing/aQualification";
import { Application } from "../Application";
import { ApplicationRound } from "../ApplicationRound";
import { aRound } from "./aRound";

/** What a test may say about an application; the rest is made up. */
export interface ApplicationFacts {
  readonly applicant?: Person;
  readonly awarded?: AwardedQualification;
  readonly round?: ApplicationRound;
  readonly application?: Partial<Application>;
}

/** An application with all it belongs to. */
export interface MadeApplication {
  readonly application: Application;
  readonly applicant: Person;
  readonly awarded: AwardedQualification;
  readonly round: ApplicationRound;
}

/** An application for tests: a complete draft but for its documents; any other status than DRAFT counts as submitted. */
export async function anApplication(tx: EntityManager, facts: ApplicationFacts = {}): Promise<MadeApplication> {
  const applicant = facts.applicant ?? (await aPerson(tx));
  const awarded = facts.awarded ?? (await aQualification(tx));
  const round = facts.round ?? (await aRound(tx, awarded));
  const isDraft = (facts.application?.status ?? "DRAFT") === "DRAFT";
  const submitted = { number: `T-2099-${randomInt(1e9)}`, submittedAt: new Date("2026-01-05T10:00:00Z") };
  const { id } = await tx.save(
    Application,
    tx.create(Application, {
      personId: applicant.id,
      ...{ applicationRoundId: round.id, qualificationId: awarded.qualification.id, kind: "INITIAL" },
      ...{ organisationId: awarded.organisation.id, awardingProcedureId: awarded.procedure.id },
      ...{ email: "mari@example.ee", phone: "+372 5555 5555", education: "Keskharidus", workExperience: "Kolm aastat" },
      declarationAcceptedAt: new Date("2026-01-04T10:00:00Z"),
      ...(isDraft ? {} : submitted),
      ...facts.application,
    }),
  );
  return { application: await tx.findOneByOrFail(Application, { id }), applicant, awarded, round };
}
