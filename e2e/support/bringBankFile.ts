import type { Page } from "@playwright/test";
import { askRegister } from "./askRegister";

/** A bank file with a payment without a reference number, sent in by the official who is signed in; its report's id. */
export async function bringBankFile(page: Page): Promise<string> {
  const iban = await ownIban(page);
  const file = await payAtBank(page, { iban, reference: "1000012", amount: "5.00", fault: "noReference" });
  const response = await page.request.post("/bank-statements", {
    headers: { "x-csrf": "1", "x-file-name": "valjavote.xml", "content-type": "application/xml" },
    data: file,
  });
  return ((await response.json()) as { id: string }).id;
}

/** The account the official's organisation is paid to. */
async function ownIban(page: Page): Promise<string> {
  const { billingAccount } = await askRegister<{ billingAccount: { iban: string } }>(
    page,
    "query Account { billingAccount { iban } }",
  );
  return billingAccount.iban;
}

/** Pays at the stand-in bank; answers the statement as bytes. */
export async function payAtBank(page: Page, form: Record<string, string>): Promise<Buffer> {
  const sandbox = `http://localhost:${process.env["SANDBOX_PORT"] ?? "4010"}`;
  const answer = await page.request.post(`${sandbox}/bank/statement`, { form });
  return answer.body();
}
