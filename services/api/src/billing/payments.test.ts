import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { readBankFile } from "../integrations/bank/readBankFile";
import { aBankFile, type EntryFacts } from "../integrations/bank/testing/aBankFile";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import type { BankStatement } from "./BankStatement";
import { creditInvoice } from "./creditInvoice";
import { importBankStatement } from "./importBankStatement";
import { Invoice } from "./Invoice";
import { findInvoices } from "./invoiceQueries";
import { matchPayment } from "./matchPayment";
import { Payment } from "./Payment";
import { findBankStatements, findPayments } from "./paymentQueries";
import { noteOverdue } from "./remindOfInvoice";
import { recordRefund } from "./recordRefund";
import { aBillingScene, type BillingScene } from "./testing/aBillingScene";
import { billingEntities } from "./testing/billingEntities";

const { inAct } = testDatabase(billingEntities);
const now = new Date("2026-11-26T10:00:00Z");
const inScene = (run: (act: Act, scene: BillingScene) => Promise<void>) =>
  inAct(async (act) => run(act, await aBillingScene(act)), { now });

const bring = (
  act: Act,
  { account, coordinator }: BillingScene,
  entries: readonly EntryFacts[],
): Promise<BankStatement> =>
  importBankStatement(as(act, coordinator), {
    ...{ fileName: "konto.xml", sha256: "a".repeat(64), file: readBankFile(aBankFile(account.iban, entries)) },
  });

const outcomes = ({ report }: BankStatement): string[] => report.lines.map(({ outcome }) => outcome);

describe("an invoice", () => {
  it("takes the next number of its issuer's series, and a credit note takes one too", () =>
    inScene(async (act, { account, anInvoice }) => {
      const first = await anInvoice(act);
      const note = await creditInvoice(act, { invoiceId: first.id, reason: "Tühistati." });
      const second = await anInvoice(act);
      expect([first.number, note.number, second.number]).toEqual([1, 2, 3].map((n) => `${account.prefix}-${n}`));
      expect((await creditInvoice(act, { invoiceId: first.id, reason: "Jälle." })).id).toBe(note.id);
      expect(first).toMatchObject({ referenceNumber: "1000012", totalAmount: "14.88", dueOn: "2026-12-10" });
    }));

  it("is reminded of once, the day after its last day, when it is not paid", () =>
    inScene(async (act, { anInvoice }) => {
      const { id } = await anInvoice(act);
      const noted = (): Promise<number> => act.tx.countBy(Event, { subjectId: id, type: "invoice.fellDue" });
      await noteOverdue(as(act, act.viewer, new Date("2026-12-10T10:00:00Z")), id);
      expect(await noted()).toBe(0);
      const later = as(act, act.viewer, new Date("2026-12-11T06:00:00Z"));
      await noteOverdue(later, id);
      await noteOverdue(later, id);
      expect(await noted()).toBe(1);
    }));
});

describe("a bank file", () => {
  it("pays by reference number: a part, the rest, and too much", () =>
    inScene(async (act, scene) => {
      const { id, referenceNumber } = await scene.anInvoice(act);
      const part = await bring(act, scene, [{ amount: "4.88", referenceNumber }]);
      expect(part.report).toMatchObject({ matched: 1, unmatched: 0, alreadyKept: 0 });
      expect((await act.get(Invoice, id)).paidAmount).toBe("4.88");
      await bring(act, scene, [{ amount: "20.00", referenceNumber }]);
      expect((await act.get(Invoice, id)).paidAmount).toBe("24.88");
      const types = (await act.tx.find(Event, { where: { subjectId: id }, order: { id: "ASC" } })).map(
        ({ type }) => type,
      );
      expect(types).toEqual(["invoice.issued", "invoice.partlyPaid", "invoice.paid"]);
      expect((await recordRefund(as(act, scene.coordinator), { invoiceId: id })).refundedAmount).toBe("10.00");
      const closed = await bring(act, scene, [{ amount: "14.88", referenceNumber }]);
      expect(outcomes(closed)).toEqual(["INVOICE_CLOSED"]);
    }));

  it("keeps what it cannot match, each with its cause, and pays nothing with it", () =>
    inScene(async (act, scene) => {
      const { id, referenceNumber } = await scene.anInvoice(act);
      const wrongCheck = `${referenceNumber.slice(0, -1)}${(Number(referenceNumber.slice(-1)) + 1) % 10}`;
      const credited = await scene.anInvoice(act);
      await creditInvoice(act, { invoiceId: credited.id, reason: "Tühistati." });
      const statement = await bring(act, scene, [
        { bankReference: "1", currency: "SEK", referenceNumber },
        { bankReference: "2", referenceNumber: null },
        { bankReference: "3", referenceNumber: wrongCheck },
        { bankReference: "4", referenceNumber: "13" },
        { bankReference: "5", referenceNumber: "ABC" },
        { bankReference: "6", referenceNumber: credited.referenceNumber },
        { bankReference: "7", referenceNumber, direction: "DBIT" },
      ]);
      expect(outcomes(statement)).toEqual([
        ...["WRONG_CURRENCY", "REFERENCE_MISSING", "REFERENCE_UNKNOWN"],
        ...["REFERENCE_UNKNOWN", "REFERENCE_UNKNOWN", "INVOICE_CLOSED"],
      ]);
      expect(statement.report).toMatchObject({ matched: 0, unmatched: 6, passedOver: 1 });
      expect((await act.get(Invoice, id)).paidAmount).toBe("0.00");
    }));

  it("never pays twice: not in the same file, not in another, not with another reference", () =>
    inScene(async (act, scene) => {
      const { id, referenceNumber } = await scene.anInvoice(act);
      const entry = { bankReference: "X1", amount: "5.00", referenceNumber };
      expect(outcomes(await bring(act, scene, [entry, entry]))).toEqual(["MATCHED", "ALREADY_KEPT"]);
      const again = await bring(act, scene, [entry, { ...entry, referenceNumber: null }]);
      expect(outcomes(again)).toEqual(["ALREADY_KEPT", "ALREADY_KEPT"]);
      expect((await act.get(Invoice, id)).paidAmount).toBe("5.00");
      expect(await act.tx.countBy(Payment, { iban: scene.account.iban })).toBe(1);
    }));

  it("is brought in by the account's own officials only", () =>
    inScene(async (act, scene) => {
      const other = await aBillingScene(act);
      await expect(bring(act, { ...scene, coordinator: other.coordinator }, [{}])).rejects.toThrow(
        "BANK_ACCOUNT_UNKNOWN",
      );
      await expect(bring(act, { ...scene, coordinator: actingAs(scene.buyer.id) }, [{}])).rejects.toThrow("FORBIDDEN");
      const assessor = actingAs(scene.buyer.id, Role.ASSESSOR, scene.issuer.id);
      await expect(bring(act, { ...scene, coordinator: assessor }, [{}])).rejects.toThrow("FORBIDDEN");
      await bring(act, scene, [{}]);
      const seen = async (viewer = scene.coordinator) => {
        const ctx = contextOver(act.tx, viewer);
        const [payments, statements] = [
          await findPayments(ctx, true, 20, null),
          await findBankStatements(ctx, 20, null),
        ];
        return [payments.edges.length, statements.edges.length];
      };
      expect(await seen()).toEqual([1, 1]);
      expect(await seen(other.coordinator)).toEqual([0, 0]);
    }));
});

describe("a payment that found no invoice", () => {
  it("is matched by hand with a reason, once", () =>
    inScene(async (act, scene) => {
      const { id, number } = await scene.anInvoice(act);
      await bring(act, scene, [{ bankReference: "H1", amount: "14.88", referenceNumber: null }]);
      const payment = await act.tx.findOneByOrFail(Payment, { iban: scene.account.iban, bankReference: "H1" });
      const input = { paymentId: payment.id, invoiceNumber: ` ${number.toLowerCase()} `, reason: "Nimi selgituses." };
      const official = as(act, scene.coordinator);
      await expect(matchPayment(official, { ...input, reason: " " })).rejects.toThrow("REASON_REQUIRED");
      await expect(matchPayment(official, { ...input, invoiceNumber: "X-1" })).rejects.toThrow("INVOICE_NOT_FOUND");
      const other = await aBillingScene(act);
      await expect(matchPayment(as(act, other.coordinator), input)).rejects.toThrow("NOT_FOUND");
      const foreign = await other.anInvoice(act);
      await expect(matchPayment(official, { ...input, invoiceNumber: foreign.number })).rejects.toThrow(
        "INVOICE_NOT_FOUND",
      );
      const matched = await matchPayment(official, input);
      expect(matched).toMatchObject({ invoiceId: id, matchReason: "Nimi selgituses." });
      expect((await act.get(Invoice, id)).paidAmount).toBe("14.88");
      await expect(matchPayment(official, input)).rejects.toThrow("PAYMENT_ALREADY_MATCHED");
    }));

  it("is not matched in another currency, nor to an invoice that is closed", () =>
    inScene(async (act, scene) => {
      const invoice = await scene.anInvoice(act);
      await creditInvoice(act, { invoiceId: invoice.id, reason: "Tühistati." });
      await bring(act, scene, [
        { bankReference: "S1", currency: "SEK" },
        { bankReference: "S2", referenceNumber: null },
      ]);
      const { iban } = scene.account;
      const match = async (bankReference: string): Promise<Payment> => {
        const payment = await act.tx.findOneByOrFail(Payment, { iban, bankReference });
        return matchPayment(as(act, scene.coordinator), {
          ...{ paymentId: payment.id, invoiceNumber: invoice.number, reason: "Kirja järgi." },
        });
      };
      await expect(match("S1")).rejects.toThrow("PAYMENT_WRONG_CURRENCY");
      await expect(match("S2")).rejects.toThrow("INVOICE_CLOSED");
    }));
});

describe("the list of invoices", () => {
  it("shows each party its own, by state", () =>
    inScene(async (act, scene) => {
      const open = await scene.anInvoice(act);
      const paid = await scene.anInvoice(act);
      const part = await scene.anInvoice(act);
      const back = await scene.anInvoice(act);
      await bring(act, scene, [
        { amount: "14.88", referenceNumber: paid.referenceNumber },
        { amount: "1.00", referenceNumber: part.referenceNumber },
        { amount: "14.88", referenceNumber: back.referenceNumber },
      ]);
      await creditInvoice(act, { invoiceId: back.id, reason: "Tühistati." });
      const found = async (filter: object, viewer = scene.coordinator): Promise<string[]> => {
        const { edges } = await findInvoices(contextOver(act.tx, viewer), filter, 20, null);
        return edges.map(({ node }) => node.id).sort();
      };
      const all = [open.id, paid.id, part.id, back.id].sort();
      expect(await found({})).toEqual(all);
      expect(await found({}, actingAs(scene.buyer.id))).toEqual(all);
      expect(await found({ ownOnly: true })).toEqual([]);
      expect(await found({}, actingAs((await aPerson(act.tx)).id))).toEqual([]);
      expect(await found({ refundDueOnly: true })).toEqual([back.id]);
      expect(await found({ text: open.number })).toEqual([open.id]);
      // the reader's day is the real one: what is open may be overdue by then
      expect(await found({ statuses: ["ISSUED", "OVERDUE", "PARTLY_PAID"] })).toEqual([open.id, part.id].sort());
      expect(await found({ statuses: ["PAID"] })).toEqual([paid.id]);
      expect(await found({ statuses: ["CREDITED"] })).toEqual([back.id]);
      await recordRefund(as(act, scene.coordinator), { invoiceId: back.id });
      expect(await found({ statuses: ["REFUNDED"] })).toEqual([back.id]);
    }));
});
