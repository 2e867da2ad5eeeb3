import fc from "fast-check";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { system, visitor, type Viewer } from "../platform/Viewer";
import { amountsOwed } from "./amountsOwed";
import { canKeepPayments, canSeeInvoice } from "./billingPolicy";
import { fromCents, toCents } from "./cents";
import { euroText } from "./euroText";
import { ibanText } from "./ibanText";
import { invoiceStatusOn } from "./invoiceStatusOn";
import { percentText } from "./percentText";
import { priceOf } from "./priceOf";
import { isReferenceNumber, referenceNumber } from "./referenceNumber";
import { vatRateOn } from "./vatRateOn";

describe("a reference number by method 7-3-1", () => {
  it.each([
    // worked out by hand: weights 7, 3, 1 from the right, up to the next ten
    ["1", "13"],
    ["12", "123"],
    ["123", "1232"],
    ["1234", "12344"],
    ["12345", "123453"],
    ["123456", "1234561"],
    ["100001", "1000012"],
    ["0", "00"],
    ["9999999999999999999", "99999999999999999993"],
  ])("of %s is %s", (base, whole) => {
    expect(referenceNumber(base)).toBe(whole);
    expect(isReferenceNumber(whole)).toBe(true);
  });

  it.each(["", "12a", "12345678901234567890", "-1", " 1"])("is not made of %j", (base) => {
    expect(() => referenceNumber(base)).toThrow(RangeError);
  });

  it("finds every single wrong digit, as the weights promise", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 18n }),
        fc.nat(18),
        fc.integer({ min: 1, max: 9 }),
        (base, at, by) => {
          const right = referenceNumber(String(base));
          const place = at % right.length;
          const wrong = (Number(right[place]) + by) % 10;
          const altered = `${right.slice(0, place)}${wrong}${right.slice(place + 1)}`;
          expect(isReferenceNumber(altered)).toBe(false);
        },
      ),
    );
  });
});

describe("the rate of value added tax", () => {
  it.each([
    ["2009-07-01", true, "20.00"],
    ["2023-12-31", true, "20.00"],
    ["2024-01-01", true, "22.00"],
    ["2025-06-30", true, "22.00"],
    ["2025-07-01", true, "24.00"],
    ["2026-11-26", true, "24.00"],
    ["2026-11-26", false, null],
    ["2019-01-01", false, null],
  ])("on %s for an issuer that is liable (%s) is %s", (day, isLiable, rate) => {
    expect(vatRateOn(day, isLiable)).toBe(rate);
  });

  it("is not guessed for the days before the table begins", () => {
    expect(() => vatRateOn("2009-06-30", true)).toThrow(RangeError);
  });
});

describe("money", () => {
  it.each([
    [["4.80"], "20.00", { net: "4.80", vat: "0.96", total: "5.76" }],
    [["5.60"], "24.00", { net: "5.60", vat: "1.34", total: "6.94" }],
    [["12.00"], "24.00", { net: "12.00", vat: "2.88", total: "14.88" }],
    [["12.00"], null, { net: "12.00", vat: "0.00", total: "12.00" }],
    [["0.02", "0.02"], "24.00", { net: "0.04", vat: "0.01", total: "0.05" }],
    [["10.42"], "24.00", { net: "10.42", vat: "2.50", total: "12.92" }],
    [["0.10", "0.20"], null, { net: "0.30", vat: "0.00", total: "0.30" }],
    [["99999999.99"], "24.00", { net: "99999999.99", vat: "24000000.00", total: "123999999.99" }],
  ])("of fees %j with VAT of %s is %j", (fees, rate, price) => {
    expect(priceOf(fees, rate)).toEqual(price);
  });

  it("goes to cents and back without a loss", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (cents) => {
        expect(toCents(fromCents(cents))).toBe(cents);
      }),
    );
  });

  it.each(["1,00", "1.005", "", "abc", "1e3", "1.", ".5", "NaN", "1 000.00"])("is not read from %j", (text) => {
    expect(() => toCents(text)).toThrow(RangeError);
  });

  it("is written as people in Estonia write it", () => {
    expect([euroText("115.00"), euroText("1234567.80"), euroText("0.05")]).toEqual([
      "115,00\u00a0€",
      "1\u00a0234\u00a0567,80\u00a0€",
      "0,05\u00a0€",
    ]);
    expect([percentText("24.00"), percentText("13.50"), percentText("20.00")]).toEqual(["24%", "13,5%", "20%"]);
    expect(ibanText("EE382200221020145685").replaceAll("\u00a0", " ")).toBe("EE38 2200 2210 2014 5685");
  });
});

const facts = {
  totalAmount: "14.88",
  paidAmount: "0.00",
  refundedAmount: "0.00",
  dueOn: "2026-11-26",
  isCredited: false,
};

describe("where an invoice stands", () => {
  it.each([
    ["unpaid on its last day", {}, "2026-11-26", "ISSUED", "14.88", "0.00"],
    ["unpaid the day after", {}, "2026-11-27", "OVERDUE", "14.88", "0.00"],
    ["partly paid in time", { paidAmount: "14.87" }, "2026-11-26", "PARTLY_PAID", "0.01", "0.00"],
    ["partly paid too late", { paidAmount: "5.00" }, "2026-11-27", "OVERDUE", "9.88", "0.00"],
    ["paid", { paidAmount: "14.88" }, "2027-01-01", "PAID", "0.00", "0.00"],
    ["paid too much", { paidAmount: "20.00" }, "2026-11-26", "PAID", "0.00", "5.12"],
    [
      "paid too much, the rest back",
      { paidAmount: "20.00", refundedAmount: "5.12" },
      "2026-11-26",
      "PAID",
      "0.00",
      "0.00",
    ],
    ["credited unpaid", { isCredited: true }, "2027-01-01", "CREDITED", "0.00", "0.00"],
    ["credited after payment", { isCredited: true, paidAmount: "14.88" }, "2026-11-26", "CREDITED", "0.00", "14.88"],
    [
      "credited and paid back",
      { isCredited: true, paidAmount: "14.88", refundedAmount: "14.88" },
      "2026-11-26",
      "REFUNDED",
      "0.00",
      "0.00",
    ],
  ])("%s", (_title, own, today, status, due, refundDue) => {
    expect(invoiceStatusOn({ ...facts, ...own }, today)).toBe(status);
    expect(amountsOwed({ ...facts, ...own })).toEqual({ due, refundDue });
  });
});

describe("who may see an invoice and keep payments", () => {
  const invoice = { issuerId: "body", buyerPersonId: "buyer", buyerOrganisationId: null };
  const viewers: Record<string, Viewer> = {
    ...{ visitor, system, buyer: actingAs("buyer"), stranger: actingAs("stranger") },
    "buyer as another body's coordinator": actingAs("buyer", Role.COORDINATOR, "other"),
    coordinator: actingAs("official", Role.COORDINATOR, "body"),
    manager: actingAs("official", Role.MANAGER, "body"),
    assessor: actingAs("official", Role.ASSESSOR, "body"),
    "another body's manager": actingAs("official", Role.MANAGER, "other"),
    "registrar of Kutsekoda": actingAs("official", Role.REGISTRAR, "kutsekoda"),
  };
  const allowed = (may: (viewer: Viewer) => boolean): string[] =>
    Object.keys(viewers).filter((name) => may(viewers[name] ?? visitor));

  it("the buyer and the issuer see it, Kutsekoda does not see others'", () => {
    expect(allowed((viewer) => canSeeInvoice(viewer, invoice))).toEqual([
      ...["buyer", "buyer as another body's coordinator", "coordinator", "manager"],
    ]);
    expect(allowed((viewer) => canSeeInvoice(viewer, { ...invoice, issuerId: "kutsekoda" }))).toContain(
      "registrar of Kutsekoda",
    );
  });

  it("only the officials of the account's owner keep payments", () => {
    expect(allowed((viewer) => canKeepPayments(viewer, "body"))).toEqual(["coordinator", "manager"]);
    expect(canKeepPayments(actingAs("official", Role.ADMINISTRATOR, "kutsekoda"), "kutsekoda")).toBe(false);
  });
});
