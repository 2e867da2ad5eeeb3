import { In } from "typeorm";
import { ApplicationRound } from "../applications/ApplicationRound";
import { isMandateActive } from "../people/isMandateActive";
import { Mandate } from "../people/Mandate";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { Role } from "../platform/Role";
import { tallinnDay } from "../platform/tallinnDay";
import { AwardingRight } from "../standards/AwardingRight";
import { ExamSession } from "./ExamSession";
import { ExamSessionAssessor } from "./ExamSessionAssessor";
import { canManageSessions } from "./examSessionPolicy";
import { ExamSessionQualification } from "./ExamSessionQualification";
import type { PlanExamSessionInput } from "./PlanExamSessionInput";
import { sessionFaults } from "./sessionFaults";

/** A body plans an exam session of qualifications it may award, with its own assessors. KutS § 19. */
export async function planExamSession(act: Act, input: PlanExamSessionInput): Promise<ExamSession> {
  const organisationId = act.viewer.organisationId;
  if (!organisationId) throw new AccessError("FORBIDDEN");
  authorize(canManageSessions(act.viewer, organisationId));
  if (input.roundId) authorizeSeen((await act.get(ApplicationRound, input.roundId)).organisationId === organisationId);
  refuseAll(sessionFaults(input, act.now));
  const qualificationIds = [...new Set(input.qualificationIds)];
  const assessorIds = [...new Set(input.assessorIds)];
  await refuseForeignQualifications(act, organisationId, qualificationIds);
  await refuseForeignAssessors(act, organisationId, assessorIds, tallinnDay(input.startsAt));
  const session = await act.tx.save(
    ExamSession,
    act.tx.create(ExamSession, {
      organisationId,
      applicationRoundId: input.roundId ?? null,
      startsAt: input.startsAt,
      endsAt: input.endsAt,
      place: input.place?.trim() || null,
      webLink: input.webLink?.trim() || null,
      language: input.language,
      capacity: input.capacity,
      registrationClosesAt: input.registrationClosesAt,
      createdBy: act.viewer.personId,
      createdAt: act.now,
    }),
  );
  const examSessionId = session.id;
  await act.tx.insert(
    ExamSessionQualification,
    qualificationIds.map((qualificationId) => ({ examSessionId, qualificationId })),
  );
  await act.tx.insert(
    ExamSessionAssessor,
    assessorIds.map((personId) => ({ examSessionId, personId })),
  );
  await act.record("exam_session.planned", session.id, { capacity: session.capacity });
  return session;
}

async function refuseForeignQualifications(act: Act, organisationId: string, ids: string[]): Promise<void> {
  const rights = ids.every(isId)
    ? await act.tx.findBy(AwardingRight, { organisationId, qualificationId: In(ids) })
    : [];
  const held = rights.filter(
    (right) => right.revokedAt === null && right.validFrom <= act.today && act.today <= right.validUntil,
  );
  const missing = ids.some((id) => !held.some((right) => right.qualificationId === id));
  if (missing) throw new Refusal(ProblemCode.AWARDING_RIGHT_MISSING, "qualificationIds");
}

async function refuseForeignAssessors(act: Act, organisationId: string, ids: string[], day: string): Promise<void> {
  const mandates = ids.every(isId)
    ? await act.tx.findBy(Mandate, { organisationId, role: Role.ASSESSOR, personId: In(ids) })
    : [];
  const known = mandates.filter((mandate) => isMandateActive(mandate, day)).map((mandate) => mandate.personId);
  if (ids.some((id) => !known.includes(id))) throw new Refusal(ProblemCode.ASSESSOR_WITHOUT_MANDATE, "assessorIds");
}
