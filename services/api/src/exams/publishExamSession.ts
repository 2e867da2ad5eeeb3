import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { ExamSession } from "./ExamSession";
import { canManageSessions } from "./examSessionPolicy";

@InputType()
export class PublishExamSessionInput {
  @Field(() => ID)
  examSessionId!: string;
}

/** A body announces an exam session in the public calendar; seats can be taken from now on. */
export async function publishExamSession(act: Act, input: PublishExamSessionInput): Promise<ExamSession> {
  const session = await act.lock(ExamSession, input.examSessionId);
  authorizeSeen(canManageSessions(act.viewer, session.organisationId));
  if (session.cancelledAt) throw new Refusal(ProblemCode.SESSION_CANCELLED);
  if (session.publishedAt) throw new Refusal(ProblemCode.SESSION_ALREADY_PUBLISHED);
  if (session.startsAt <= act.now) throw new Refusal(ProblemCode.SESSION_IN_PAST);
  session.publishedAt = act.now;
  await act.tx.save(ExamSession, session);
  await act.record("exam_session.published", session.id);
  return session;
}
