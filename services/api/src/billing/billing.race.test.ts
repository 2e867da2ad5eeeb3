import { testDatabase } from "../../test/testDatabase";
import { readBankFile } from "../integrations/bank/readBankFile";
import { aBankFile } from "../integrations/bank/testing/aBankFile";
import { performOn } from "../platform/perform";
import { system } from "../platform/Viewer";
import type { BankStatement } from "./BankStatement";
import { creditInvoice } from "./creditInvoice";
import { importBankStatement } from "./importBankStatement";
import { Invoice } from "./Invoice";
import { aBillingScene, type BillingScene } from "./testing/aBillingScene";
import { billingEntities } from "./testing/billingEntities";

const database = testDatabase(billingEntities, 12);
const scene = (): Promise<BillingScene> => performOn(database.source())(system, aBillingScene, undefined);
const issue = ({ anInvoice }: BillingScene): Promise<Invoice> =>
  performOn(database.source())(system, anInvoice, "12.00");

const bring = (
  { account, coordinator }: BillingScene,
  entries: Parameters<typeof aBankFile>[1],
): Promise<BankStatement> =>
  performOn(database.source())(coordinator, importBankStatement, {
    ...{ fileName: "konto.xml", sha256: "b".repeat(64), file: readBankFile(aBankFile(account.iban, entries)) },
  });

const paidFor = async (id: string): Promise<string> =>
  (await database.source().manager.findOneByOrFail(Invoice, { id })).paidAmount;

jest.setTimeout(120_000);

describe("two imports at once", () => {
  it("keep each entry of the same file once and pay once, in forty rounds", async () => {
    const one = await scene();
    for (let round = 0; round < 40; round += 1) {
      const invoices = [await issue(one), await issue(one), await issue(one)];
      const entries = invoices.map(({ referenceNumber }, place) => ({
        ...{ bankReference: `R${round}-${place}`, amount: "14.88", referenceNumber },
      }));
      const [first, second] = await Promise.all([bring(one, entries), bring(one, [...entries].reverse())]);
      expect([first.report.matched, second.report.matched].sort()).toEqual([0, 3]);
      for (const { id } of invoices) expect(await paidFor(id)).toBe("14.88");
    }
  });

  it("of different payments for the same invoices lose none of them, in twenty rounds", async () => {
    const one = await scene();
    for (let round = 0; round < 20; round += 1) {
      const [a, b] = [await issue(one), await issue(one)];
      const part = (mark: string, { referenceNumber }: Invoice) => ({
        ...{ bankReference: `P${round}-${mark}`, amount: "2.00", referenceNumber },
      });
      await Promise.all([bring(one, [part("1", a), part("4", b)]), bring(one, [part("2", b), part("3", a)])]);
      expect([await paidFor(a.id), await paidFor(b.id)]).toEqual(["4.00", "4.00"]);
    }
  });
});

describe("numbers of invoices", () => {
  it("have no gaps and no doubles when sixty are issued at once", async () => {
    const one = await scene();
    const issued = await Promise.all(Array.from({ length: 60 }, () => issue(one)));
    const ordinals = issued.map(({ number }) => Number(number.split("-")[1])).sort((a, b) => a - b);
    expect(ordinals).toEqual(ordinals.map((_ordinal, place) => place + 1));
    expect(new Set(issued.map(({ referenceNumber }) => referenceNumber)).size).toBe(60);
  });
});

describe("a payment and a crediting at once", () => {
  it("end with the money either on the invoice, to be paid back, or kept unmatched, in thirty rounds", async () => {
    const one = await scene();
    for (let round = 0; round < 30; round += 1) {
      const { id, referenceNumber } = await issue(one);
      const credit = performOn(database.source())(system, creditInvoice, { invoiceId: id, reason: "Tühistati." });
      const [statement] = await Promise.all([bring(one, [{ bankReference: `C${round}`, referenceNumber }]), credit]);
      const outcome = statement.report.lines[0]?.outcome;
      expect([outcome, await paidFor(id)]).toEqual(
        outcome === "MATCHED" ? ["MATCHED", "14.88"] : ["INVOICE_CLOSED", "0.00"],
      );
    }
  });
});
