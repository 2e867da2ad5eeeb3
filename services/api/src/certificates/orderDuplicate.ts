import { issueInvoice } from "../billing/issueInvoice";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { Certificate } from "./Certificate";
import { canSeeEntry } from "./certificatePolicy";
import { certificateStatusOn } from "./certificateStatusOn";
import { isPaperOrderClosed } from "./isPaperOrderClosed";
import { movePaperOrder } from "./movePaperOrder";
import { OrderDuplicateInput } from "./OrderDuplicateInput";
import { paperFeeOn } from "./paperFeeOn";
import { PaperOrder } from "./PaperOrder";
import { addressIn, paperOrderFaults } from "./paperOrderFaults";
import { canOrderPaper } from "./paperOrderPolicy";
import { paperOrderWords } from "./paperOrderWords";
import { paperTermsFor, type PaperTerms } from "./paperTermsFor";

/** The holder orders a certificate on paper; the body may order, free of charge, to mend its own error. Statute § 7. */
export async function orderDuplicate(act: Act, input: OrderDuplicateInput): Promise<PaperOrder> {
  const certificate = await act.lock(Certificate, input.certificateId);
  authorizeSeen(canSeeEntry(act.viewer, certificate));
  const kind = input.kind ?? "DUPLICATE";
  const reason = kind === "DUPLICATE" ? (input.reason ?? null) : null;
  authorize(canOrderPaper(act.viewer, certificate, reason));
  const terms = await paperTermsFor(act.tx, certificate, act.today);
  const fee = paperFeeOn(terms.fees, reason ?? "FIRST_PRINT", terms.procedureId, act.today);
  await refuseUnlessPossible(act, certificate, kind);
  refuseAll(paperOrderFaults(input));
  if (fee === null || certificate.type === "SCHOOL_DOCUMENT") throw new Refusal(ProblemCode.PAPER_NOT_OFFERED);
  const order = act.tx.create(PaperOrder, {
    ...{ certificateId: certificate.id, kind, reason, status: "REQUESTED", requestedAt: act.now },
    ...{ orderedBy: act.viewer.personId ?? "", holderId: certificate.personId },
    ...{ organisationId: certificate.organisationId, handlerId: terms.handler.id },
    ...{ delivery: input.delivery, ...addressIn(input) },
  });
  await act.tx.save(PaperOrder, order);
  await sendOnItsWay(act, order, certificate, terms, fee);
  await act.record("paper_order.requested", order.id, { certificateId: certificate.id });
  await act.record("certificate.paperOrdered", certificate.id, { paperOrderId: order.id });
  return act.get(PaperOrder, order.id);
}

async function refuseUnlessPossible(act: Act, certificate: Certificate, kind: PaperOrder["kind"]): Promise<void> {
  if (certificateStatusOn(certificate, act.today) !== "VALID") throw new Refusal(ProblemCode.CERTIFICATE_NOT_VALID);
  const earlier = await act.tx.findBy(PaperOrder, { certificateId: certificate.id });
  if (!earlier.every(isPaperOrderClosed)) throw new Refusal(ProblemCode.PAPER_ORDER_OPEN);
  if (kind === "FIRST_PRINT" && certificate.paperPrintedAt) throw new Refusal(ProblemCode.PAPER_ALREADY_PRINTED);
}

/** To the payer when it costs something, else to who looks it through. */
async function sendOnItsWay(
  act: Act,
  order: PaperOrder,
  certificate: Certificate,
  terms: PaperTerms,
  fee: string,
): Promise<void> {
  if (Number(fee) === 0) {
    movePaperOrder(order, terms.isWithBody ? "passToBody" : "passToAuthority");
  } else {
    const { locale } = await act.get(Person, order.holderId);
    const description = paperOrderWords[locale].line(order.kind, certificate.registrationNumber ?? "");
    const town = [order.postalCode, order.town].filter(Boolean).join(" ");
    const invoice = await issueInvoice(act, {
      ...{ issuerId: terms.handler.id, buyerPersonId: order.holderId, purpose: "PAPER_ORDER" },
      buyerAddress: order.street === null ? null : `${order.street}\n${town}`,
      lines: [{ description, fee }],
    });
    movePaperOrder(order, "invoice", { invoiceId: invoice.id });
  }
  await act.tx.save(PaperOrder, order);
}
