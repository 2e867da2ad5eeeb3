import { aSandbox } from "../aSandbox";
import type { RunningSandbox } from "../startSandbox";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await aSandbox();
});
afterAll(() => sandbox.close());

const pay = (fields: Record<string, string>): Promise<Response> =>
  fetch(`${sandbox.baseUrl}/bank/statement`, {
    method: "POST",
    body: new URLSearchParams({ iban: "EE38 2200 2210 2014 5685", reference: "1000012", amount: "14,88 €", ...fields }),
  });

describe("the stand-in bank", () => {
  it("hands out a statement with the payment", async () => {
    const answer = await pay({ payer: "Õun & <Pojad>" });
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="valjavote-\d+\.xml"$/);
    const xml = await answer.text();
    expect(xml).toContain("<IBAN>EE382200221020145685</IBAN>");
    expect(xml).toContain('<Amt Ccy="EUR">14.88</Amt>');
    expect(xml).toContain("<Ref>1000012</Ref>");
    expect(xml).toContain("Õun &#38; &#60;Pojad&#62;");
  });

  it.each([
    ["wrongCurrency", 'Ccy="SEK"'],
    ["wrongReference", "<Ref>1000013</Ref>"],
    ["pending", "<Sts>PDNG</Sts>"],
    ["outgoing", "<CdtDbtInd>DBIT</CdtDbtInd>"],
    ["bomb", "<!DOCTYPE"],
    ["notXml", "kuupäev;summa"],
  ])("goes wrong as told: %s", async (fault, sign) => {
    expect(await (await pay({ fault })).text()).toContain(sign);
  });

  it("repeats an entry and leaves a reference out as told", async () => {
    const twice = await (await pay({ fault: "duplicateEntry" })).text();
    const marks = [...twice.matchAll(/<AcctSvcrRef>(\w+)<\/AcctSvcrRef><NtryDtls>/g)].map((match) => match[1]);
    expect(marks).toHaveLength(2);
    expect(marks[0]).toBe(marks[1]);
    expect(await (await pay({ fault: "noReference" })).text()).not.toContain("<Ref>");
  });

  it("shows a form, and says which field is wrong", async () => {
    expect(await (await fetch(`${sandbox.baseUrl}/bank`)).text()).toContain("Pay and download the statement");
    const refused = await pay({ amount: "palju" });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("amount");
  });
});
