import { expect, test, type Page } from "@playwright/test";
import { aPdf } from "../support/aPdf";
import { askRegister } from "../support/askRegister";
import { expectAccessible } from "../support/expectAccessible";
import { pickFile } from "../support/pickFile";
import { signInAs } from "../support/signInAs";
import { tick } from "../support/tick";

test.describe.configure({ mode: "serial" });

const bodyA = "80060329";
const asked = { certificate: "", number: "", correction: "" };

interface Own {
  readonly id: string;
  readonly registrationNumber: string;
  readonly status: string;
  readonly viewerCanRequestCorrection: boolean;
  readonly awardingBody: { readonly registryCode: string };
}

/** Jaan's own valid certificate of body A. */
async function findOwn(page: Page): Promise<void> {
  const { myCertificates } = await askRegister<{ myCertificates: readonly Own[] }>(
    page,
    "query Own { myCertificates { id registrationNumber status viewerCanRequestCorrection awardingBody { registryCode } } }",
  );
  const own = myCertificates.find(
    (one) => one.status === "VALID" && one.viewerCanRequestCorrection && one.awardingBody.registryCode === bodyA,
  );
  Object.assign(asked, { certificate: own?.id, number: own?.registrationNumber });
}

test("the holder asks for a correction with evidence, and reads how a name is corrected", async ({ browser }) => {
  const { page, context, violations } = await signInAs(browser, "jaan");
  await findOwn(page);
  await page.goto(`/my-certificates/${asked.certificate}`);
  await page.getByRole("link", { name: "Palu andmeid parandada" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Palu andmeid parandada" })).toBeVisible();
  await expect(page.getByText("Nimi tuleb riigi andmetest.")).toBeVisible();
  await page.getByLabel("Mis on valesti").fill("Eksami keel on vale.");
  await page.getByLabel("Kuidas peaks olema").fill("Tegin eksami vene keeles.");
  await pickFile(page, "Tõendid (valikuline)", {
    name: "protokoll.pdf",
    mimeType: "application/pdf",
    buffer: aPdf("Protokoll"),
  });
  await expect(page.getByText(/protokoll\.pdf/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Saada palve" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Palve on saadetud" })).toBeVisible();
  await page.getByRole("link", { name: "Tunnistuse juurde" }).click();
  await expect(page.getByText("Ootab kutse andjat")).toBeVisible();
  expect(violations).toEqual([]);
  await context.close();
});

test("the body reads the evidence and writes what the entry should say", async ({ browser }) => {
  const { page, context, violations } = await signInAs(browser, "jyri");
  await page.goto("/kao/corrections");
  await page
    .getByRole("row", { name: new RegExp(asked.number) })
    .getByRole("link", { name: "Jaan Tamm" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Parandamise palve: Jaan Tamm" })).toBeVisible();
  asked.correction = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await expect(page.getByText("Tegin eksami vene keeles.")).toBeVisible();
  const evidence = page.getByRole("link", { name: /protokoll\.pdf/ });
  expect((await page.request.get((await evidence.getAttribute("href")) ?? "")).status()).toBe(200);
  await page.getByRole("button", { name: "Paranda ja saada Kutsekotta" }).click();
  await expect(page.getByText(/Te ei ole midagi muutnud/).first()).toBeVisible();
  await page.getByLabel("Eksami keel").selectOption("ru");
  await tick(page.getByRole("group", { name: /^Valitud kompetentsid/ }), "Imiku hoidmine");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Paranda ja saada Kutsekotta" }).click();
  await expect(page.getByText("Ootab Kutsekoda")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kutse andja parandus" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Eksami keel .* vene/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Valitud kompetentsid ei ole registris Imiku hoidmine/ })).toBeVisible();
  expect(violations).toEqual([]);
  await context.close();
});

test("the registrar confirms it, and the corrected certificate is shown", async ({ browser }) => {
  const { page, context, violations } = await signInAs(browser, "piret");
  await page.goto("/admin/corrections");
  await page
    .getByRole("row", { name: new RegExp(asked.number) })
    .getByRole("link", { name: "Jaan Tamm" })
    .click();
  await expect(page.getByRole("heading", { name: "Kinnita parandus" })).toBeVisible();
  await expect(page.getByLabel("Eksami keel")).toHaveValue("ru");
  await expect(page.getByRole("checkbox", { name: /Imiku hoidmine/ })).toBeChecked();
  await page.getByLabel("Mida ja miks parandati").fill("Eksami keel oli kandes vale.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Kinnita parandus" }).click();
  await expect(page.getByText("Parandatud").first()).toBeVisible();
  await context.close();

  const jaan = await signInAs(browser, "jaan", { phone: true });
  await jaan.page.goto(`/my-certificates/${asked.certificate}`);
  await expect(jaan.page.getByText("Eksami keel oli kandes vale.").first()).toBeVisible();
  await expect(jaan.page.getByRole("definition").filter({ hasText: "Imiku hoidmine" }).first()).toBeVisible();
  await expect(jaan.page.getByText("Tunnistuse andmed parandati")).toBeVisible();
  await expectAccessible(jaan.page);
  const { certificateEntry } = await askRegister<{ certificateEntry: { examLanguage: string } }>(
    jaan.page,
    "query E($id: ID!) { certificateEntry(id: $id) { examLanguage } }",
    { id: asked.certificate },
  );
  expect(certificateEntry.examLanguage).toBe("ru");
  expect([...violations, ...jaan.violations]).toEqual([]);
  await jaan.context.close();
});
