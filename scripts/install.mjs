import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { root } from "./settings.mjs";

/**
 * Installs the packages unless node_modules holds all that package-lock.json names, in its versions.
 * @throws {Error} when npm could not
 */
export function installMissing() {
  const lacking = firstLacking();
  if (!lacking) return;
  console.log(`Installing packages (${lacking})`);
  for (const attempt of ["first", "second"]) {
    const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
    const { status } = spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    if (status === 0) return;
    if (attempt === "first") console.log("npm ci failed; trying once more");
  }
  throw new Error("The packages could not be installed; npm says why above.");
}

/** @returns {string | undefined} what is missing, in words */
function firstLacking() {
  const written = path.join(root, "node_modules/.package-lock.json");
  if (!fs.existsSync(written)) return "node_modules is not there or half made";
  const installed = packagesOf(written);
  for (const [place, wanted] of Object.entries(packagesOf(path.join(root, "package-lock.json")))) {
    if (!place.includes("node_modules/") || !isForHere(wanted)) continue;
    const found = fs.existsSync(path.join(root, place, wanted.link ? "" : "package.json"));
    if (!found && !wanted.optional) return `${place} is not there`;
    if (!wanted.link && found && installed[place]?.version !== wanted.version) return `${place} has another version`;
  }
  return undefined;
}

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 * @param {string} lockFile
 * @returns {Record<string, Package>}
 */
function packagesOf(lockFile) {
  return JSON.parse(fs.readFileSync(lockFile, "utf8")).packages ?? {};
}

/** Some packages are meant for another system or processor only. @param {Package} wanted */
function isForHere({ os, cpu }) {
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
}
