import { Field, InputType } from "type-graphql";
import { Application } from "./Application";
import { canSupervise } from "./applicationPolicy";
import { SupervisionReading } from "./SupervisionReading";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";

const longestReason = 500;

@InputType()
export class OpenForSupervisionInput {
  /** The application's number, as "T-2026-000123". */
  @Field(() => String)
  number!: string;

  @Field(() => String)
  reason!: string;
}

/**
 * Kutsekoda opens an application it does not otherwise see, with a reason that the applicant can read. It stays open to the
 * one who opened it for an hour. KutS §§ 23–25.
 */
export async function openForSupervision(act: Act, input: OpenForSupervisionInput): Promise<Application> {
  const application = await act.tx.findOneBy(Application, { number: input.number.trim().toUpperCase() });
  if (!application) throw new Refusal(ProblemCode.APPLICATION_NOT_FOUND, "number");
  if (act.viewer.personId === null) throw new AccessError("UNAUTHENTICATED");
  authorize(canSupervise(act.viewer, application));
  const reason = givenReason(input.reason, longestReason);
  await act.tx.insert(SupervisionReading, {
    ...{ applicationId: application.id, personId: act.viewer.personId, reason, openedAt: act.now },
  });
  await act.record("application.supervised", application.id, { reason });
  return application;
}
