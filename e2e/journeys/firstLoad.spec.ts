import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const budget = 250_000;

for (const [name, path] of [
  ["web-citizen", "/"],
  ["web-kao", "/kao/"],
  ["web-admin", "/admin/"],
] as const) {
  test(`the first load of ${name} is at most 250 kB of gzipped script`, async ({ page }) => {
    const scripts = new Map<string, Promise<Buffer>>();
    page.on("response", (response) => {
      const isScript = /javascript/.test(response.headers()["content-type"] ?? "");
      if (isScript && response.ok()) scripts.set(response.url(), response.body());
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const sizes = await Promise.all([...scripts.values()].map(async (body) => gzipSync(await body).byteLength));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizes.length).toBeGreaterThan(0);
    expect(total, `${(total / 1000).toFixed(0)} kB`).toBeLessThanOrEqual(budget);
    test.info().annotations.push({ type: "size", description: `${(total / 1000).toFixed(0)} kB` });
  });
}
