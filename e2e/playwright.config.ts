import { defineConfig } from "@playwright/test";

const quiet = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Journeys against a register that is already running (`npm test` starts one); BASE_URL and CHROMIUM name it and the browser. */
export default defineConfig({
  testDir: "journeys",
  outputDir: "../node_modules/.cache/kutse/journeys",
  workers: 1,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    baseURL: process.env["BASE_URL"] ?? "http://localhost:4000",
    locale: "et-EE",
    timezoneId: "Europe/Tallinn",
    browserName: "chromium",
    actionTimeout: 15_000,
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: quiet },
  },
});
