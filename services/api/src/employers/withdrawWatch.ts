import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { CertificateWatch } from "./CertificateWatch";
import { lockOwnWatch } from "./lockOwnWatch";

@InputType()
export class WithdrawWatchInput {
  @Field(() => ID)
  watchId!: string;
}

/** The holder takes the consent back; from this moment the company is told nothing. */
export async function withdrawWatch(act: Act, input: WithdrawWatchInput): Promise<CertificateWatch> {
  const { watch } = await lockOwnWatch(act, input.watchId);
  if (!watch.agreedAt || watch.withdrawnAt || watch.endedAt) throw new Refusal(ProblemCode.WATCH_WRONG_STATE);
  await act.tx.update(CertificateWatch, { id: watch.id }, { withdrawnAt: act.now });
  await act.record("certificate_watch.withdrawn", watch.id);
  return Object.assign(watch, { withdrawnAt: act.now });
}
