import { Field, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { addDays } from "../platform/days";
import { DayScalar } from "../platform/graphql/DayScalar";
import { DecimalScalar } from "../platform/graphql/DecimalScalar";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { PaperCause } from "./PaperCause";
import { PaperFee } from "./PaperFee";
import { canSetPaperFees } from "./paperOrderPolicy";

@InputType()
export class SetPaperFeeInput {
  @Field(() => PaperCause)
  cause!: PaperCause;

  @Field(() => DecimalScalar, { description: "Euros before VAT." })
  amount!: string;

  @Field(() => DayScalar, { description: "The first day of the price." })
  validFrom!: string;
}

const largestFee = 1000;

/**
 * A body's manager sets a price of paper from a day on; the price before ends the day before. An invoice that was issued
 * keeps its sum, and a price that already holds is not rewritten. KutS § 12, § 16.
 */
export async function setPaperFee(act: Act, input: SetPaperFeeInput): Promise<PaperFee> {
  const body = await act.lock(Organisation, act.viewer.organisationId ?? "");
  authorize(canSetPaperFees(act.viewer, body.id));
  refuseAll(faultsOf(input, act.today));
  const { cause, amount, validFrom } = input;
  const fees = await act.tx.find(PaperFee, {
    where: { organisationId: body.id, awardingProcedureId: IsNull(), cause },
    order: { validFrom: "ASC" },
  });
  const same = fees.find((fee) => fee.validFrom === validFrom);
  if (same && validFrom <= act.today) throw new Refusal(ProblemCode.FEE_DAY_TAKEN, "validFrom");
  const earlier = fees.filter((fee) => fee.validFrom < validFrom);
  for (const fee of earlier) {
    if (fee.validUntil !== null && fee.validUntil < validFrom) continue;
    await act.tx.update(PaperFee, { id: fee.id }, { validUntil: addDays(validFrom, -1) });
  }
  const next = fees.find((fee) => fee.validFrom > validFrom);
  const validUntil = next ? addDays(next.validFrom, -1) : null;
  const facts = { organisationId: body.id, awardingProcedureId: null, cause, amount, validFrom, validUntil };
  const made = await act.tx.save(PaperFee, Object.assign(same ?? act.tx.create(PaperFee, {}), facts));
  const before = (same ?? earlier.at(-1))?.amount ?? null;
  await act.record("paper_fee.set", made.id, { cause, validFrom, before, after: amount });
  return made;
}

function faultsOf({ cause, amount, validFrom }: SetPaperFeeInput, today: string): Problem[] {
  const faults: Problem[] = [];
  if (cause === PaperCause.DATA_ERROR_BY_BODY) faults.push({ code: ProblemCode.FIELD_INVALID, field: "cause" });
  if (Number(amount) < 0 || Number(amount) > largestFee)
    faults.push({ code: ProblemCode.FIELD_INVALID, field: "amount" });
  if (validFrom < today) faults.push({ code: ProblemCode.DAY_PAST, field: "validFrom" });
  return faults;
}
