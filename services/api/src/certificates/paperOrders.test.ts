import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { CreditNote } from "../billing/CreditNote";
import { importBankStatement } from "../billing/importBankStatement";
import { Invoice } from "../billing/Invoice";
import { recordRefund } from "../billing/recordRefund";
import { readBankFile } from "../integrations/bank/readBankFile";
import { aBankFile } from "../integrations/bank/testing/aBankFile";
import { Letter } from "../letters/Letter";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { AwardingRight } from "../standards/AwardingRight";
import { cancelPaperOrder } from "./cancelPaperOrder";
import { Certificate } from "./Certificate";
import { dispatchPaperOrders } from "./dispatchPaperOrders";
import { forwardPaperOrder } from "./forwardPaperOrder";
import { invalidateCertificate } from "./invalidateCertificate";
import { markDelivered } from "./markDelivered";
import { markPrinted } from "./markPrinted";
import { orderDuplicate } from "./orderDuplicate";
import { paperOffersOf } from "./paperOffersOf";
import { PaperOrder } from "./PaperOrder";
import * as letters from "./paperOrderLetters";
import { findPaperOrders } from "./paperOrderQueries";
import { paperTermsFor } from "./paperTermsFor";
import { passPaidOrder } from "./passPaidOrder";
import { rejectPaperOrder } from "./rejectPaperOrder";
import { startPrinting } from "./startPrinting";
import { stopPaperOrder } from "./stopPaperOrder";
import { aBlankNumber, aPaperScene, postal, type PaperScene } from "./testing/aPaperScene";
import { certificateEntities } from "./testing/certificateEntities";

const { inAct } = testDatabase(certificateEntities);
const now = new Date("2026-11-26T10:00:00Z");
const inScene = (run: (act: Act, scene: PaperScene) => Promise<void>, facts: Parameters<typeof aPaperScene>[1] = {}) =>
  inAct(async (act) => run(act, await aPaperScene(act.tx, facts)), { now });

const order = (act: Act, scene: PaperScene, more: object = {}): Promise<PaperOrder> =>
  orderDuplicate(as(act, scene.holder), {
    ...{ certificateId: scene.certificate.id, reason: "ORIGINAL_LOST", ...postal, ...more },
  });

const lastEvent = (act: Act, subjectId: string, type: string): Promise<Event> =>
  act.tx.findOneOrFail(Event, { where: { subjectId, type }, order: { at: "DESC", id: "DESC" } });

/** The bank's file comes in with this amount for the order's invoice; what follows from the payment is done. */
async function pay(act: Act, scene: PaperScene, paid: PaperOrder, amount = "14.88"): Promise<Invoice> {
  const invoice = await act.get(Invoice, paid.invoiceId ?? "");
  const file = readBankFile(aBankFile(scene.account.iban, [{ amount, referenceNumber: invoice.referenceNumber }]));
  await importBankStatement(as(act, scene.coordinator), { fileName: "k.xml", sha256: "0".repeat(64), file });
  const events = await act.tx.findBy(Event, { subjectId: invoice.id, type: "invoice.paid" });
  for (const event of events) await passPaidOrder(act, event);
  return act.get(Invoice, invoice.id);
}

describe("an order of paper", () => {
  it("goes from the holder over payment, body and printer to the letter box, and the entry says there is a duplicate", () =>
    inScene(async (act, scene) => {
      const placed = await order(act, scene);
      expect(placed.number).toMatch(/^P\d{5,}$/);
      expect(placed.status).toBe("AWAITING_PAYMENT");
      const invoice = await pay(act, scene, placed);
      expect(invoice).toMatchObject({
        totalAmount: "14.88",
        vatRate: "24.00",
        paidAmount: "14.88",
        dueOn: "2026-12-10",
      });
      const id = placed.id;
      expect((await act.get(PaperOrder, id)).status).toBe("WITH_BODY");
      await forwardPaperOrder(as(act, scene.coordinator), { paperOrderId: id });
      const [printing] = await startPrinting(as(act, scene.registrar), { paperOrderIds: [id, id] });
      expect(printing?.printBatch).toMatch(/^\d+$/);
      const blankNumber = aBlankNumber();
      await markPrinted(as(act, scene.registrar), { paperOrderId: id, blankNumber: ` ${blankNumber.toLowerCase()} ` });
      const certificate = await act.get(Certificate, scene.certificate.id);
      expect(certificate.duplicatePrintedAt).toEqual(now);
      await dispatchPaperOrders(as(act, scene.registrar), { paperOrderIds: [id] });
      const done = await markDelivered(as(act, scene.registrar), { paperOrderId: id });
      expect(done).toMatchObject({ status: "DELIVERED", blankNumber });
      await expect(cancelPaperOrder(as(act, scene.holder), { paperOrderId: id })).rejects.toThrow(
        "PAPER_ORDER_WRONG_STATE",
      );
      await letters.sendPaperReceipt(act, await lastEvent(act, id, "paper_order.requested"));
      await letters.sendPaperPaid(act, await lastEvent(act, id, "paper_order.paid"));
      await letters.announcePaper(act, await lastEvent(act, id, "paper_order.printed"));
      await letters.tellDispatch(act, await lastEvent(act, id, "paper_order.dispatched"));
      const written = await act.tx.find(Letter, { where: { personId: scene.person.id }, order: { id: "ASC" } });
      expect(written.map(({ subject }) => subject)).toEqual([
        `Paberil kutsetunnistuse tellimus ${placed.number} on vastu võetud`,
        `Tellimus ${placed.number} on tasutud`,
        "Kutsetunnistuse duplikaat on väljastatud",
        `Tellimus ${placed.number} on postitatud`,
      ]);
      expect(written[0]?.body).toContain(invoice.referenceNumber);
      expect(written[3]?.body).toContain("Mari Maasikas, Kase 4-12, 10412 Tallinn");
    }));

  it("shows the price with VAT before, and none of it where the body is not liable", async () => {
    const first = { kind: "DUPLICATE", reason: "ORIGINAL_LOST" };
    await inScene(async (act, { certificate }) => {
      const offers = paperOffersOf(certificate, await paperTermsFor(act.tx, certificate, act.today), act.today);
      expect(offers.map(({ reason }) => reason)).toEqual([
        ...[null, "ORIGINAL_LOST", "ORIGINAL_UNUSABLE", "DATA_ERROR_BY_BODY", "NEW_PERSONAL_CODE", "NAME_CHANGE"],
      ]);
      expect(offers[1]).toMatchObject({ ...first, net: { amount: "12.00" }, vat: { amount: "2.88" } });
    });
    await inScene(
      async (act, scene) => {
        const { invoiceId } = await order(act, scene);
        expect(await act.get(Invoice, invoiceId ?? "")).toMatchObject({
          ...{ vatRate: null, vatNumber: null, vatAmount: "0.00", totalAmount: "12.00" },
        });
      },
      { body: { vatNumber: null } },
    );
  });

  it("is free when the body erred, and the body may order it itself, but nothing else", () =>
    inScene(async (act, scene) => {
      const input = { certificateId: scene.certificate.id, ...postal };
      const coordinator = as(act, scene.coordinator);
      await expect(orderDuplicate(coordinator, { ...input, reason: "ORIGINAL_LOST" })).rejects.toThrow("FORBIDDEN");
      await expect(
        orderDuplicate(as(act, scene.registrar), { ...input, reason: "DATA_ERROR_BY_BODY" }),
      ).rejects.toThrow("FORBIDDEN");
      const placed = await orderDuplicate(coordinator, { ...input, reason: "DATA_ERROR_BY_BODY" });
      expect(placed).toMatchObject({ status: "WITH_BODY", invoiceId: null, holderId: scene.person.id });
      await letters.sendPaperReceipt(act, await lastEvent(act, placed.id, "paper_order.requested"));
      const letter = await act.tx.findOneByOrFail(Letter, { personId: scene.person.id });
      expect(letter.body).toContain("Teile on see tasuta");
    }));

  it("goes straight to Kutsekoda, which issues the invoice, when the body has lost its right", () =>
    inScene(async (act, scene) => {
      await act.tx.update(
        AwardingRight,
        { id: scene.awarded.right.id },
        { revokedAt: new Date("2026-01-01T00:00:00Z") },
      );
      const free = await order(act, scene, { reason: "DATA_ERROR_BY_BODY" });
      expect(free).toMatchObject({ status: "SENT_TO_AUTHORITY", handlerId: scene.authority.id });
      await cancelPaperOrder(as(act, scene.holder), { paperOrderId: free.id });
      const paid = await order(act, scene);
      expect((await act.get(Invoice, paid.invoiceId ?? "")).issuerId).toBe(scene.authority.id);
    }));

  it("is not there for anybody else, and not in their lists", () =>
    inScene(async (act, scene) => {
      const stranger = actingAs((await aPerson(act.tx)).id);
      const input = { certificateId: scene.certificate.id, reason: "ORIGINAL_LOST" as const, ...postal };
      await expect(orderDuplicate(as(act, stranger), input)).rejects.toThrow("NOT_FOUND");
      const placed = await order(act, scene);
      const { id: paperOrderId } = placed;
      await expect(cancelPaperOrder(as(act, stranger), { paperOrderId })).rejects.toThrow("NOT_FOUND");
      const other = actingAs(stranger.personId ?? "", Role.COORDINATOR, scene.authority.id);
      await expect(forwardPaperOrder(as(act, other), { paperOrderId })).rejects.toThrow("NOT_FOUND");
      const seenBy = async (viewer: typeof stranger) =>
        (await findPaperOrders(contextOver(act.tx, viewer), { text: placed.number }, 20, null)).edges.length;
      expect([await seenBy(scene.holder), await seenBy(scene.coordinator), await seenBy(scene.registrar)]).toEqual([
        1, 1, 1,
      ]);
      expect([await seenBy(stranger), await seenBy(other)]).toEqual([0, 0]);
    }));

  it.each<[string, Partial<Certificate>, object, string]>([
    ["an invalidated certificate", { invalidatedAt: now, invalidationGround: "FRAUD" }, {}, "CERTIFICATE_NOT_VALID"],
    ["an expired one", { validUntil: "2026-11-25" }, {}, "CERTIFICATE_NOT_VALID"],
    ["what stands on a school document", { type: "SCHOOL_DOCUMENT" }, {}, "PAPER_NOT_OFFERED"],
    ["a first print of what was printed", { paperPrintedAt: now }, { kind: "FIRST_PRINT" }, "PAPER_ALREADY_PRINTED"],
    ["a duplicate without a reason", {}, { reason: null }, "FIELD_REQUIRED"],
    [
      "an address without a town and with a wrong code",
      {},
      { town: " ", postalCode: "1041" },
      "POSTAL_CODE_INVALID, FIELD_REQUIRED",
    ],
    ["a street of 201 characters", {}, { street: "õ".repeat(201) }, "FIELD_TOO_LONG"],
  ])("is refused for %s", (_title, certificate, input, code) =>
    inScene(async (act, scene) => expect(order(act, scene, input)).rejects.toThrow(code), { certificate }),
  );

  it("is refused while another is open, and possible again when that one has ended", () =>
    inScene(async (act, scene) => {
      const first = await order(act, scene);
      await expect(order(act, scene)).rejects.toThrow("PAPER_ORDER_OPEN");
      await cancelPaperOrder(as(act, scene.holder), { paperOrderId: first.id });
      expect((await order(act, scene, { delivery: "PICK_UP" })).street).toBeNull();
    }));

  it("that was paid and is cancelled or rejected gives the money back, once", () =>
    inScene(async (act, scene) => {
      const placed = await order(act, scene);
      await pay(act, scene, placed);
      const input = { paperOrderId: placed.id, reason: "Originaal leidus." };
      await expect(rejectPaperOrder(as(act, scene.registrar), input)).rejects.toThrow("PAPER_ORDER_WRONG_STATE");
      await expect(rejectPaperOrder(as(act, scene.coordinator), { ...input, reason: " " })).rejects.toThrow(
        "REASON_REQUIRED",
      );
      await rejectPaperOrder(as(act, scene.coordinator), input);
      const invoiceId = placed.invoiceId ?? "";
      expect(await act.tx.countBy(CreditNote, { invoiceId })).toBe(1);
      await letters.sendPaperRejected(act, await lastEvent(act, placed.id, "paper_order.rejected"));
      const letter = await act.tx.findOneByOrFail(Letter, { personId: scene.person.id });
      expect(letter.body).toContain("Originaal leidus.");
      expect(letter.body).toContain("14,88\u00a0€ makstakse teile tagasi");
      expect(letter.body).toContain("vaide");
      await expect(recordRefund(as(act, scene.registrar), { invoiceId })).rejects.toThrow("NOT_FOUND");
      await expect(recordRefund(as(act, scene.holder), { invoiceId })).rejects.toThrow("FORBIDDEN");
      expect((await recordRefund(as(act, scene.coordinator), { invoiceId })).refundedAmount).toBe("14.88");
      await expect(recordRefund(as(act, scene.coordinator), { invoiceId })).rejects.toThrow("REFUND_NOT_DUE");
      await letters.tellRefund(act, await lastEvent(act, invoiceId, "invoice.refunded"));
    }));

  it("ends when its certificate is invalidated", () =>
    inScene(async (act, scene) => {
      const placed = await order(act, scene);
      const input = { ground: "FRAUD" as const, reason: "Pettus", decidedOn: "2026-11-26" };
      const { id: certificateId } = scene.certificate;
      await invalidateCertificate(as(act, scene.registrar), { certificateId, ...input });
      const event = await lastEvent(act, certificateId, "certificate.invalidated");
      await stopPaperOrder(act, event);
      await stopPaperOrder(act, event);
      expect((await act.get(PaperOrder, placed.id)).status).toBe("REJECTED");
      expect(await act.tx.countBy(CreditNote, { invoiceId: placed.invoiceId ?? "" })).toBe(1);
    }));

  it("is not printed twice on one form, nor on a form without a number", () =>
    inScene(async (act, scene) => {
      const registrar = as(act, scene.registrar);
      const free = await order(act, scene, { reason: "DATA_ERROR_BY_BODY" });
      const { id: paperOrderId } = free;
      await forwardPaperOrder(as(act, scene.coordinator), { paperOrderId });
      await startPrinting(registrar, { paperOrderIds: [paperOrderId] });
      await expect(markPrinted(registrar, { paperOrderId, blankNumber: "??" })).rejects.toThrow("BLANK_NUMBER_INVALID");
      await expect(markPrinted(as(act, scene.coordinator), { paperOrderId, blankNumber: "KT1234" })).rejects.toThrow(
        "FORBIDDEN",
      );
      const other = await aPaperScene(act.tx);
      const second = await order(act, other, { reason: "DATA_ERROR_BY_BODY" });
      await forwardPaperOrder(as(act, other.coordinator), { paperOrderId: second.id });
      await startPrinting(registrar, { paperOrderIds: [second.id] });
      const blankNumber = aBlankNumber();
      await markPrinted(registrar, { paperOrderId, blankNumber });
      await expect(markPrinted(registrar, { paperOrderId: second.id, blankNumber })).rejects.toThrow(
        "BLANK_NUMBER_TAKEN",
      );
      await expect(startPrinting(registrar, { paperOrderIds: [second.id] })).rejects.toThrow("PAPER_ORDER_WRONG_STATE");
    }));
});
