import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const skipped = new Set(["node_modules", "dist", "dist-playground", "test-results"]);

/**
 * One hash over the names and the bytes of files and folders; tests and notes do not count.
 * @param {string[]} paths those that are not there are left out
 * @returns {string} hex
 */
export function contentHash(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder)) hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** @param {string} place @returns {string[]} */
function filesUnder(place) {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  const entries = fs.readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (skipped.has(entry.name) || /\.test\.tsx?$|\.md$/.test(entry.name)) return [];
    return filesUnder(path.join(place, entry.name));
  });
}
