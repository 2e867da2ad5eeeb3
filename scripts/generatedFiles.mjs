import fs from "node:fs";
import path from "node:path";
import { runTool } from "./runTool.mjs";
import { root } from "./settings.mjs";

const places = [
  "services/api/schema.graphql",
  "services/api/src",
  "docs",
  ...["web-shared", "web-citizen", "web-kao", "web-admin"].map((portal) => `${portal}/src/gql`),
  "web-shared/src/possibleTypes.ts",
];
const generated = /\.(graphql|md|json)$|[\\/]gql[\\/]|possibleTypes\.ts$/;

/** @typedef {Map<string, string>} Snapshot path to text */

/**
 * The generated files as they are: what the server's tests write (schema, permissions, events, drawings) and the portals' types.
 * @returns {Snapshot}
 */
export function snapshot() {
  const files = places.flatMap((place) => list(path.join(root, place))).filter((file) => generated.test(file));
  return new Map(files.map((file) => [path.relative(root, file), fs.readFileSync(file, "utf8")]));
}

/**
 * Generates the portals' types anew and says whether anything differs from what was there at the beginning.
 * @param {import("./Tally.mjs").Tally} tally @param {Snapshot} before
 */
export async function compareGenerated(tally, before) {
  const { ok, output } = await runTool([
    "node_modules/@graphql-codegen/cli/cjs/bin.js",
    "-c",
    "codegen.yml",
    "--silent",
  ]);
  const after = snapshot();
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].filter((name) => before.get(name) !== after.get(name));
  const passed = ok && changed.length === 0;
  console.log(`\n${passed ? "passed" : "FAILED"}  generated files equal the committed ones`);
  if (!ok) console.log(output);
  if (changed.length > 0) console.log(`They were generated anew; look at them and commit:\n  ${changed.join("\n  ")}`);
  tally.add("generated files", { passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
}

/** @param {string} place @returns {string[]} */
function list(place) {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs.readdirSync(place).flatMap((name) => list(path.join(place, name)));
}
