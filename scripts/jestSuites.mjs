import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runTool } from "./runTool.mjs";

const suites = [
  ["tests of the sandbox", "services/sandbox/jest.config.cjs"],
  ["tests of the API", "services/api/jest.config.cjs"],
  ["tests of the portals", "jest.web.config.mjs"],
];

/**
 * Runs the unit, action and page tests, their output live.
 * @param {import("./Tally.mjs").Tally} tally
 */
export async function runJestSuites(tally) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kutse-jest-"));
  for (const [name = "", config = ""] of suites) {
    console.log(`\n--- ${name}`);
    const report = path.join(folder, `${path.basename(path.dirname(config)) || "portals"}.json`);
    const { ok } = await runTool(
      ["node_modules/jest/bin/jest.js", "-c", config, "--ci", "--json", "--outputFile", report],
      {
        live: true,
        env: { NODE_ENV: "test", TZ: "UTC" },
      },
    );
    tally.add(name, readReport(report, ok));
  }
  fs.rmSync(folder, { recursive: true, force: true });
}

/** A suite that could not even be loaded counts as one failure. @param {string} report @param {boolean} ok */
function readReport(report, ok) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(fs.readFileSync(report, "utf8"));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed) };
}
