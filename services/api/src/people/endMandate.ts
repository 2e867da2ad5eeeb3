import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { givenReason } from "../platform/givenReason";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Mandate } from "./Mandate";
import { canGovernMandate, canSeeMandate } from "./mandatePolicy";
import { noteSecurity } from "./noteSecurity";

@InputType()
export class EndMandateInput {
  @Field(() => ID)
  mandateId!: string;

  @Field(() => String)
  reason!: string;
}

/** A mandate ends at once; live sessions notice at their next request. */
export async function endMandate(act: Act, input: EndMandateInput): Promise<Mandate> {
  const mandate = await act.lock(Mandate, input.mandateId);
  authorizeSeen(canSeeMandate(act.viewer, mandate));
  authorize(canGovernMandate(act.viewer, mandate));
  const reason = givenReason(input.reason, 2000);
  if (mandate.endedAt) throw new Refusal(ProblemCode.MANDATE_ALREADY_ENDED);
  const ended = { endedAt: act.now, endedBy: act.viewer.personId, endedReason: reason };
  await act.tx.update(Mandate, { id: mandate.id }, ended);
  await noteSecurity(act, "mandate ended", mandate.personId, { mandateId: mandate.id, role: mandate.role });
  await act.record("mandate.ended", mandate.id, { role: mandate.role, organisationId: mandate.organisationId });
  return Object.assign(mandate, ended);
}
