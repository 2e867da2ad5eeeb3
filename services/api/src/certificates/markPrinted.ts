import { MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { movePaperOrder } from "./movePaperOrder";
import { PaperOrder } from "./PaperOrder";
import { canPrint } from "./paperOrderPolicy";

@InputType()
export class MarkPrintedInput {
  @Field(() => ID)
  paperOrderId!: string;

  @Field(() => String, { description: "Of the secured form, e.g. KT123456." })
  @MaxLength(100)
  blankNumber!: string;
}

/** A paper is printed on a numbered form: the entry says that a duplicate exists, and the holder is told. Statute § 7. */
export async function markPrinted(act: Act, input: MarkPrintedInput): Promise<PaperOrder> {
  const order = await act.lock(PaperOrder, input.paperOrderId);
  authorize(canPrint(act.viewer));
  const blankNumber = input.blankNumber.replace(/\s/g, "").toUpperCase();
  movePaperOrder(order, "markPrinted", { printedAt: act.now, blankNumber });
  if (!/^[A-Z]{0,3}\d{4,10}$/.test(blankNumber)) throw new Refusal(ProblemCode.BLANK_NUMBER_INVALID, "blankNumber");
  await act.tx.query("select pg_advisory_xact_lock(hashtextextended($1, 54))", [blankNumber]);
  const isTaken = (await act.tx.countBy(PaperOrder, { blankNumber })) > 0;
  if (isTaken) throw new Refusal(ProblemCode.BLANK_NUMBER_TAKEN, "blankNumber");
  const certificate = await act.lock(Certificate, order.certificateId);
  certificate.paperPrintedAt = act.now;
  if (order.kind === "DUPLICATE") certificate.duplicatePrintedAt = act.now;
  await act.tx.save(Certificate, certificate);
  await act.tx.save(PaperOrder, order);
  await act.record("paper_order.printed", order.id, { blankNumber });
  await act.record("certificate.paperPrinted", certificate.id, { kind: order.kind, paperOrderId: order.id });
  return order;
}
