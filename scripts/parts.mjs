import fs from "node:fs";
import path from "node:path";
import { runTool } from "./runTool.mjs";
import { root } from "./settings.mjs";

/** @typedef {{ name: string, args: string[] }} Part one tool with one verdict */

const portals = ["web-shared", "web-citizen", "web-kao", "web-admin"];
const projects = [
  "services/api",
  "services/sandbox",
  "web-shared",
  "web-citizen",
  "web-kao",
  "web-admin",
  "e2e",
  "test",
  "scripts",
];

// two runs, one for each lane: they share no types
const eslint = ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "--no-error-on-unmatched-pattern"];

/** @type {Part[]} the slow ones first, so that both lanes end together */
const parts = [
  { name: "lint of the portals", args: [...eslint, ...portals, "test", "e2e"] },
  { name: "lint of the services", args: [...eslint, "services", "scripts", "*.mjs", "*.cjs"] },
  ...projects
    .filter((project) => fs.existsSync(path.join(root, project, "tsconfig.json")))
    .map((project) => ({ name: `types of ${project}`, args: ["node_modules/typescript/bin/tsc", "-p", project] })),
  {
    name: "format",
    args: [
      "node_modules/prettier/bin/prettier.cjs",
      "--check",
      "--log-level=warn",
      "--cache",
      "--cache-strategy=content",
      ".",
    ],
  },
  {
    name: "import rules",
    args: [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      "--output-type=err",
      "services",
      "web-shared",
      "web-citizen",
      "web-kao",
      "web-admin",
      "e2e",
    ],
  },
  { name: "unused code", args: ["node_modules/knip/bin/knip.js", "--no-progress"] },
  { name: "tests of the scripts", args: ["--test", ...testsOf("scripts")] },
  { name: "compose file", args: ["scripts/checkCompose.mjs"] },
];

/** @param {string} folder */
function testsOf(folder) {
  const names = fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".test.mjs"));
  return names.map((name) => path.join(folder, name));
}

/**
 * Runs every part, two at a time; a part that failed shows all that it said.
 * @param {import("./Tally.mjs").Tally} tally
 */
export async function runParts(tally) {
  const waiting = [...parts];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) tally.add(part.name, await runPart(part));
  };
  await Promise.all([lane(), lane()]);
}

/** @param {Part} part */
async function runPart({ name, args }) {
  const started = performance.now();
  const { ok, output } = await runTool(args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "passed" : "FAILED"}  ${name} (${seconds} s)${ok ? "" : `\n${output}`}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}
