import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { chromium } from "./chromium.mjs";
import { runTool } from "./runTool.mjs";
import { readSettings } from "./settings.mjs";
import { startRegister } from "./startRegister.mjs";

const port = "4100";
const sandboxPort = "4110";
const shownLines = 40;
const shownErrorLines = 25;

/**
 * Starts a register of its own and walks through it in a real browser, as its personas.
 * @param {import("./Tally.mjs").Tally} tally
 */
export async function runJourneys(tally) {
  console.log("\n--- journeys in a real browser");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kutse-journeys-"));
  fs.chmodSync(folder, 0o711);
  const told = new AbortController();
  /** @type {string[]} */
  const said = [];
  /** @type {Awaited<ReturnType<typeof startRegister>> | undefined} */
  let register;
  const cleanUp = async () => {
    told.abort();
    await register?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void cleanUp().then(() => process.exit(130)));
  try {
    const browser = chromium();
    const settings = { PORT: port, SANDBOX_PORT: sandboxPort, DATA_DIR: path.join(folder, "data"), DEMO: "1" };
    register = await startRegister(readSettings(settings), told, (line) => void said.push(line));
    const known = { BASE_URL: register.origin, CHROMIUM: browser, DATABASE_OWNER_URL: register.ownerUrl };
    const outcome = await playwright({ ...settings, ...known }, folder);
    if (outcome.failed > 0) {
      console.log(`The register's last words of trouble:\n${troubles(said)}`);
      console.log(`\n${outcome.faults.join("\n\n")}`);
    }
    tally.add("journeys", outcome);
  } catch (error) {
    console.log(troubles(said));
    console.log(error instanceof Error ? error.message : error);
    tally.add("journeys", { passed: 0, failed: 1 });
  } finally {
    await cleanUp();
  }
}

/** The last lines that are not mere news. @param {string[]} said */
function troubles(said) {
  const lines = said.filter((line) => !line.includes('"severity":"info"'));
  return lines.slice(-shownLines).join("\n");
}

/** @param {NodeJS.ProcessEnv} env @param {string} folder */
async function playwright(env, folder) {
  const report = path.join(folder, "report.json");
  const args = [
    "node_modules/@playwright/test/cli.js",
    "test",
    "-c",
    "e2e/playwright.config.ts",
    "--reporter=list,json",
  ];
  const { ok } = await runTool(args, { live: true, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, faults: ["The browser's tests left no report."] };
  const { stats, suites, errors } = JSON.parse(fs.readFileSync(report, "utf8"));
  const { expected, flaky, unexpected } = stats;
  const faults = [...suites.flatMap(faultsOf), ...errors.map(shortened)];
  return { passed: expected + flaky, failed: ok ? unexpected : Math.max(1, unexpected), faults };
}

/** @typedef {{ message?: string }} Fault */
/** @typedef {{ title: string, file: string, tests: { results: { errors: Fault[] }[] }[] }} Spec */
/** @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite */

/** What failed in a suite, each with its file and title. @param {Suite} suite @returns {string[]} */
function faultsOf(suite) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .flatMap((test) => test.results.flatMap((result) => result.errors))
      .map((fault) => `${spec.file}: ${spec.title}\n${shortened(fault)}`),
  );
  return [...own, ...(suite.suites ?? []).flatMap(faultsOf)];
}

/** @param {Fault} fault */
function shortened(fault) {
  const plain = stripVTControlCharacters(fault.message ?? "failed without a word");
  return plain.split("\n").slice(0, shownErrorLines).join("\n");
}
