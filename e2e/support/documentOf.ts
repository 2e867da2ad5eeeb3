import { expect, type Page } from "@playwright/test";
import { askRegister } from "./askRegister";

/** The document of a certificate, asked for on behalf of an official and waited for. */
export async function documentOf(page: Page, certificateId: string): Promise<Buffer> {
  const input = { certificateId };
  await askRegister(
    page,
    "mutation P($input: PrepareCertificateDocumentInput!) { prepareCertificateDocument(input: $input) { problems { code } } }",
    { input },
  );
  const path = `/documents/certificates/${certificateId}.pdf`;
  await expect.poll(async () => (await page.request.get(path)).status(), { timeout: 60_000 }).toBe(200);
  return (await page.request.get(path)).body();
}
