import { as, testDatabase } from "../../test/testDatabase";
import { Organisation } from "../organisations/Organisation";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { performOn } from "../platform/perform";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { system, type Viewer } from "../platform/Viewer";
import { BillingAccount } from "./BillingAccount";
import { Invoice } from "./Invoice";
import { isIban } from "./isIban";
import { issueInvoice } from "./issueInvoice";
import { setUpBilling, type SetUpBillingInput } from "./setUpBilling";
import { billingEntities } from "./testing/billingEntities";

const database = testDatabase(billingEntities);
const refused = (code: string, field?: string): unknown =>
  expect.objectContaining({ problems: [expect.objectContaining({ code, ...(field ? { field } : {}) })] });

/** An account number that nobody else has, with right check digits. */
function anIban(): string {
  const rest = `99${String(Math.random()).slice(2, 16).padEnd(14, "0")}`;
  const digits = Array.from({ length: 98 }, (_none, place) => String(place).padStart(2, "0"));
  return digits.map((check) => `EE${check}${rest}`).find(isIban) ?? "";
}

const wanted = (facts: Partial<SetUpBillingInput> = {}): SetUpBillingInput => ({
  ...{ accountName: "Näidise Liit MTÜ", iban: anIban(), bankName: "Näidispank", vatNumber: null },
  ...facts,
});

async function aBody(act: Act): Promise<{ body: Organisation; manager: Viewer }> {
  const body = await anOrganisation(act.tx);
  return { body, manager: actingAs((await aPerson(act.tx)).id, Role.MANAGER, body.id) };
}

const anInvoice = async (act: Act, issuerId: string): Promise<Invoice> =>
  issueInvoice(act, {
    ...{ issuerId, buyerPersonId: (await aPerson(act.tx)).id, buyerAddress: null, purpose: "PAPER_ORDER" },
    lines: [{ description: "Duplikaat", fee: "12.00" }],
  });

describe("where a body is paid", () => {
  it("is entered by its manager, and from then on the body can issue invoices", () =>
    database.inAct(async (act) => {
      const { body, manager } = await aBody(act);
      await expect(anInvoice(act, body.id)).rejects.toEqual(refused("BILLING_NOT_SET_UP"));
      const input = wanted({ vatNumber: null });
      const spaced = { ...input, iban: input.iban.toLowerCase().replace(/(.{4})/g, "$1 ") };
      const account = await setUpBilling(as(act, manager), spaced);
      expect(account).toMatchObject({ iban: input.iban, prefix: body.registryCode, accountName: "Näidise Liit MTÜ" });
      const invoice = await anInvoice(act, body.id);
      expect(invoice).toMatchObject({ number: `${body.registryCode}-1`, iban: input.iban, vatRate: null });
      const event = await act.tx.findOneByOrFail(Event, { subjectId: account.id, type: "billing_account.changed" });
      expect(event.data).toMatchObject({ before: null, after: { iban: input.iban, vatNumber: null } });
    }));

  it("is changed for the future: numbers go on, and what was issued keeps its account and its VAT", () =>
    database.inAct(async (act) => {
      const { body, manager } = await aBody(act);
      const first = wanted({ vatNumber: "EE123456789" });
      await setUpBilling(as(act, manager), first);
      const early = await anInvoice(act, body.id);
      const second = wanted({ accountName: "Uus Liit", vatNumber: null });
      await setUpBilling(as(act, manager), second);
      const late = await anInvoice(act, body.id);
      expect(await act.get(Invoice, early.id)).toMatchObject({ iban: first.iban, vatNumber: "EE123456789" });
      expect(late).toMatchObject({ iban: second.iban, vatNumber: null, accountName: "Uus Liit" });
      expect([early.number, late.number]).toEqual([`${body.registryCode}-1`, `${body.registryCode}-2`]);
    }));

  it.each<[string, Partial<SetUpBillingInput>, string, string]>([
    ["a wrong check digit", { iban: "EE382200221020145686" }, "IBAN_INVALID", "iban"],
    ["a number that is too short", { iban: "EE3822002210201456" }, "IBAN_INVALID", "iban"],
    ["no name", { accountName: " " }, "FIELD_REQUIRED", "accountName"],
    ["no bank", { bankName: "" }, "FIELD_REQUIRED", "bankName"],
    ["a wrong VAT number", { vatNumber: "EE12345" }, "VAT_NUMBER_INVALID", "vatNumber"],
  ])("is refused with %s", (_name, facts, code, field) =>
    database.inAct(async (act) => {
      const { manager } = await aBody(act);
      await expect(setUpBilling(as(act, manager), wanted(facts))).rejects.toEqual(refused(code, field));
    }),
  );

  it("is never another body's account, not even a former one with invoices", () =>
    database.inAct(async (act) => {
      const [one, other] = [await aBody(act), await aBody(act)];
      const input = wanted();
      await setUpBilling(as(act, one.manager), input);
      await expect(setUpBilling(as(act, other.manager), input)).rejects.toEqual(refused("BILLING_ACCOUNT_TAKEN"));
      await anInvoice(act, one.body.id);
      await setUpBilling(as(act, one.manager), wanted());
      await expect(setUpBilling(as(act, other.manager), input)).rejects.toEqual(refused("BILLING_ACCOUNT_TAKEN"));
      const coordinator = actingAs(one.manager.personId ?? "", Role.COORDINATOR, one.body.id);
      await expect(setUpBilling(as(act, coordinator), wanted())).rejects.toMatchObject({ code: "FORBIDDEN" });
    }));

  it("is one account when two bodies claim it at once, and one row when a body saves twice", async () => {
    const perform = performOn(database.source());
    const codeOf = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => "saved",
        (error: { problems?: { code: string }[] }) => error.problems?.[0]?.code ?? "failed",
      );
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [await perform(system, aBody, undefined), await perform(system, aBody, undefined)];
      const input = wanted();
      const save = ({ manager }: typeof one) => codeOf(perform(manager, setUpBilling, input));
      expect((await Promise.all([save(one), save(other)])).sort()).toEqual(["BILLING_ACCOUNT_TAKEN", "saved"]);
      const third = await perform(system, aBody, undefined);
      const twice = [perform(third.manager, setUpBilling, wanted()), perform(third.manager, setUpBilling, wanted())];
      expect(await Promise.all(twice.map(codeOf))).toEqual(["saved", "saved"]);
      const { manager } = database.source();
      expect(await manager.countBy(BillingAccount, { organisationId: third.body.id })).toBe(1);
    }
  });
});
