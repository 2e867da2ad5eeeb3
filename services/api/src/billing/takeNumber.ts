import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { BillingAccount } from "./BillingAccount";

/** A number of the issuer's series and the account it belongs to. */
export interface TakenNumber {
  readonly account: BillingAccount;
  /** As it stands on the paper, e.g. "KK-17". */
  readonly number: string;
  readonly ordinal: bigint;
}

/**
 * Takes the next number of the issuer's series. The row stays locked until the act ends: an act that is undone gives its
 * number back, so there are no gaps and no doubles. Call it last, others wait. BILLING_NOT_SET_UP.
 */
export async function takeNumber(act: Act, organisationId: string): Promise<TakenNumber> {
  const account = await act.tx.findOne(BillingAccount, {
    where: { organisationId },
    lock: { mode: "pessimistic_write" },
  });
  if (!account) throw new Refusal(ProblemCode.BILLING_NOT_SET_UP);
  const ordinal = BigInt(account.nextNumber);
  await act.tx.update(BillingAccount, { id: account.id }, { nextNumber: String(ordinal + 1n) });
  return { account, number: `${account.prefix}-${ordinal}`, ordinal };
}
