import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { CertificateWatch } from "./CertificateWatch";
import { lockOwnWatch } from "./lockOwnWatch";

@InputType()
export class AnswerWatchInput {
  @Field(() => ID)
  watchId!: string;

  @Field(() => Boolean)
  agree!: boolean;
}

/** The holder agrees that a company may watch the certificate, or declines; declining is not told to the company. */
export async function answerWatch(act: Act, input: AnswerWatchInput): Promise<CertificateWatch> {
  const { watch, certificate } = await lockOwnWatch(act, input.watchId);
  if (watch.agreedAt || watch.declinedAt || watch.endedAt) throw new Refusal(ProblemCode.WATCH_WRONG_STATE);
  const answer = input.agree ? { agreedAt: act.now } : { declinedAt: act.now };
  await act.tx.update(CertificateWatch, { id: watch.id }, answer);
  if (!input.agree) await act.record("certificate_watch.declined", watch.id);
  else {
    await act.record("certificate_watch.agreed", watch.id);
    const { validUntil } = certificate;
    if (validUntil) await act.job("noteExpiry", { watchId: watch.id }, { runAt: dayAfter(validUntil) });
  }
  return Object.assign(watch, answer);
}

/** Shortly after midnight in Estonia, once the last day of validity is over. */
function dayAfter(validUntil: string): Date {
  return new Date(`${addDays(validUntil, 1)}T00:05:00+02:00`);
}
