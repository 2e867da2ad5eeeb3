import { expect, type Page } from "@playwright/test";
import { aPdf } from "./aPdf";
import { pickFile } from "./pickFile";
import { startDraft } from "./startDraft";

const email = "mari.maasikas@example.ee";

/** Begins an application and fills in every section, as far as it has to be; answers with the application's id. */
export async function fillApplication(page: Page, qualification: string): Promise<string> {
  const id = await startDraft(page, qualification);
  const goOn = page.getByRole("button", { name: "Salvesta ja jätka" });
  const section = (name: string) => expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Kontaktandmed" }).click();
  await section("Kontaktandmed");
  await page.getByLabel("E-posti aadress").fill(email);
  await page.getByLabel("Telefoninumber").fill("+372 5555 1234");
  await expect(page.getByText(/^Salvestatud kell/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("E-posti aadress")).toHaveValue(email);
  await goOn.click();
  await section("Haridus");
  await page.getByRole("textbox", { name: "Haridus" }).fill("Tallinna Ülikool, alushariduse pedagoog, 2022");
  await goOn.click();
  await section("Töökogemus");
  await page.getByRole("textbox", { name: "Töökogemus" }).fill("Lapsehoidja, Sinilinnu lastehoid, 2022–2026");
  await goOn.click();
  await section("Dokumendid");
  await goOn.click();
  await section("Eksam");
  await goOn.click();
  await section("Avalikkus");
  await goOn.click();
  await section("Taotlus");

  await page.getByRole("link", { name: "Vaata üle ja esita" }).click();
  const missing = page.getByRole("list", { name: "Taotluses on veel midagi puudu" });
  await expect(missing.getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Esita taotlus" })).toHaveCount(0);
  await missing.getByRole("link", { name: "Dokumendid" }).click();
  const paper = { name: "tunnistus.pdf", mimeType: "application/pdf", buffer: aPdf("Tunnistus") };
  await pickFile(page, "Haridust tõendav dokument", paper);
  await expect(page.getByRole("link", { name: "tunnistus.pdf" })).toBeVisible();
  return id;
}
