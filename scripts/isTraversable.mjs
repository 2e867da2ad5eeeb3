import fs from "node:fs";
import path from "node:path";

/**
 * Whether every user may pass through all folders up to this one.
 * @param {string} folder
 * @returns {boolean}
 */
export function isTraversable(folder) {
  const passable = (fs.statSync(folder).mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return passable && (parent === folder || isTraversable(parent));
}
