import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { contentHash } from "./contentHash.mjs";
import { root } from "./settings.mjs";

const common = ["package-lock.json", "tsconfig.base.json", "scripts/build.mjs"];
const portalSources = [...common, "tsconfig.web.json", "web-shared"];
const playgroundConfig = "web-admin/vite.playground.config.ts";
const stamps = path.join(root, "node_modules/.cache/kutse");

/**
 * A part that is built: what it is made from, what proves that it was made, and how.
 * @typedef {{ name: string, sources: string[], output: string, make: () => Promise<string> }} Part
 */

/** @type {Part[]} */
const parts = [
  service("api", "services/api"),
  service("sandbox", "services/sandbox"),
  portal("web-citizen"),
  portal("web-kao"),
  portal("web-admin"),
  ...(fs.existsSync(path.join(root, playgroundConfig)) ? [playground()] : []),
];

/**
 * Builds what changed since it was last built, two parts at a time.
 * @returns {Promise<string[]>} the names of what was built
 * @throws {Error} with the compiler's own words
 */
export async function buildStale() {
  const stale = parts.filter(isStale);
  const waiting = [...stale];
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await build(part);
  };
  await Promise.all([work(), work()]);
  return stale.map(({ name }) => name);
}

/** @param {Part} part */
async function build(part) {
  const before = hashOf(part);
  const started = performance.now();
  await part.make();
  fs.mkdirSync(stamps, { recursive: true });
  fs.writeFileSync(stampOf(part), before);
  console.log(`built ${part.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** @param {Part} part */
function isStale(part) {
  if (!fs.existsSync(path.join(root, part.output)) || !fs.existsSync(stampOf(part))) return true;
  return fs.readFileSync(stampOf(part), "utf8") !== hashOf(part);
}

/** @param {Part} part */
const stampOf = (part) => path.join(stamps, `${part.name}.built`);

/** @param {Part} part */
const hashOf = (part) => contentHash(part.sources.map((source) => path.join(root, source)));

/** @param {string} name @param {string} folder @returns {Part} */
function service(name, folder) {
  return {
    name,
    sources: [
      ...common,
      `${folder}/package.json`,
      `${folder}/tsconfig.json`,
      `${folder}/tsconfig.build.json`,
      `${folder}/src`,
    ],
    output: `${folder}/dist`,
    make: async () => {
      fs.rmSync(path.join(root, folder, "dist"), { recursive: true, force: true });
      fs.rmSync(path.join(stamps, `${name}.build.tsbuildinfo`), { force: true });
      const output = await node("typescript/bin/tsc", ["-p", `${folder}/tsconfig.build.json`], root);
      copyAssets(path.join(root, folder, "src"), path.join(root, folder, "dist"));
      return output;
    },
  };
}

/** @param {string} name @returns {Part} */
function portal(name) {
  return {
    name,
    sources: [...portalSources, name],
    output: `${name}/dist/index.html`,
    make: () => node("vite/bin/vite.js", ["build", "--logLevel", "warn"], path.join(root, name)),
  };
}

/** @returns {Part} */
function playground() {
  const config = ["build", "-c", path.basename(playgroundConfig), "--logLevel", "warn"];
  return {
    name: "playground",
    sources: [
      ...portalSources,
      "web-admin/package.json",
      "web-admin/playground",
      "web-admin/vite.playground.config.ts",
    ],
    output: "web-admin/dist-playground/index.html",
    make: () => node("vite/bin/vite.js", config, path.join(root, "web-admin")),
  };
}

/** Whatever is not TypeScript lies beside what was compiled: templates, fonts, SQL. @param {string} from @param {string} to */
function copyAssets(from, to) {
  const filter = (/** @type {string} */ file) => !/\.(ts|md)$/.test(file);
  fs.cpSync(from, to, { recursive: true, filter });
}

/**
 * Runs a tool from node_modules; shows its output when it failed.
 * @param {string} tool @param {string[]} args @param {string} cwd @returns {Promise<string>}
 */
function node(tool, args, cwd) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: "production" };
    const child = spawn(process.execPath, [path.join(root, "node_modules", tool), ...args], { cwd, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${path.basename(tool)} ${args.join(" ")} failed in ${cwd}:\n${output}`));
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  await buildStale().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
