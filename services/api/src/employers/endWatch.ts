import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { CertificateWatch } from "./CertificateWatch";
import { canActForCompany } from "./employerPolicy";

@InputType()
export class EndWatchInput {
  @Field(() => ID)
  watchId!: string;
}

/** The company gives a watch up. */
export async function endWatch(act: Act, input: EndWatchInput): Promise<CertificateWatch> {
  const watch = await act.lock(CertificateWatch, input.watchId);
  authorizeSeen(canActForCompany(act.viewer, watch));
  if (watch.endedAt || watch.withdrawnAt) throw new Refusal(ProblemCode.WATCH_WRONG_STATE);
  await act.tx.update(CertificateWatch, { id: watch.id }, { endedAt: act.now });
  await act.record("certificate_watch.ended", watch.id);
  return Object.assign(watch, { endedAt: act.now });
}
