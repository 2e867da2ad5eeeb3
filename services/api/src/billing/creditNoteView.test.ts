import type { Organisation } from "../organisations/Organisation";
import { creditNoteView } from "./creditNoteView";
import type { Invoice } from "./Invoice";
import type { InvoiceLine } from "./InvoiceLine";

const invoice = {
  ...{ number: "KK-17", locale: "et", issuedOn: "2026-11-20", dueOn: "2026-12-04", buyerName: "Mari Maasikas" },
  ...{
    buyerAddress: "Kase 4\n10412 Tallinn",
    vatNumber: "EE100000001",
    vatRate: "24.00",
    iban: "EE382200221020145685",
  },
  ...{ netAmount: "1012.00", vatAmount: "242.88", totalAmount: "1254.88", bankName: "Näidispank", accountName: null },
  ...{ referenceNumber: "1000172" },
} as Invoice;
const lines = [{ description: "Duplikaat", netAmount: "1012.00" }] as InvoiceLine[];
const issuer = { name: "Kutsekoda", registryCode: "90006414", address: "Mustamäe tee 16" } as Organisation;
const note = { number: "KK-18", creditedOn: "2026-11-26", reason: "Tellimus tühistati" };

it("takes the whole invoice back: it names it, and every sum is below zero", () => {
  const view = creditNoteView(note, invoice, lines, issuer);
  expect(view.title).toBe("Kreeditarve KK-18");
  expect(view.facts.map(({ value }) => value)).toEqual(["26.11.2026", "KK-17 (20.11.2026)", "Tellimus tühistati"]);
  expect(view.lines).toEqual([{ description: "Duplikaat", amount: "−1\u00a0012,00\u00a0€" }]);
  expect(view.sums.map(({ value }) => value)).toEqual(["−1\u00a0012,00\u00a0€", "−242,88\u00a0€"]);
  expect(view.total).toBe("−1\u00a0254,88\u00a0€");
  expect(view.payment).toEqual([]);
  expect(view.issuer.lines).toContain("Käibemaksukohustuslase number EE100000001");
});
