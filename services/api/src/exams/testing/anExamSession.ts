import type { EntityManager } from "typeorm";
import { aPerson } from "../../people/testing/aPerson";
import { aMandate } from "../../people/testing/aMandate";
import type { Person } from "../../people/Person";
import type { AwardedQualification } from "../../standards/testing/aQualification";
import { ExamSession } from "../ExamSession";
import { ExamSessionAssessor } from "../ExamSessionAssessor";
import { ExamSessionQualification } from "../ExamSessionQualification";

const hours = (from: Date, count: number): Date => new Date(from.getTime() + count * 3_600_000);

/** An announced session for tests: in ten days, two seats, registration open, one assessor with a mandate. */
export async function anExamSession(
  tx: EntityManager,
  awarded: Pick<AwardedQualification, "organisation" | "qualification">,
  facts: Partial<ExamSession> = {},
  now = new Date(),
): Promise<{ session: ExamSession; assessor: Person }> {
  const startsAt = facts.startsAt ?? hours(now, 240);
  const session = await tx.save(
    ExamSession,
    tx.create(ExamSession, {
      organisationId: awarded.organisation.id,
      startsAt,
      endsAt: hours(startsAt, 3),
      place: "Tallinn, Katse 1",
      language: "et",
      capacity: 2,
      registrationClosesAt: hours(startsAt, -48),
      publishedAt: hours(now, -1),
      ...facts,
    }),
  );
  const assessor = await aPerson(tx, { firstName: "Hindaja" });
  await aMandate(tx, { personId: assessor.id, role: "ASSESSOR", organisationId: awarded.organisation.id });
  await tx.insert(ExamSessionQualification, { examSessionId: session.id, qualificationId: awarded.qualification.id });
  await tx.insert(ExamSessionAssessor, { examSessionId: session.id, personId: assessor.id });
  return { session, assessor };
}
