import fs from "node:fs";

/**
 * Makes the data folder so that PostgreSQL's own user may pass through it, and nobody else may list it.
 * @param {string} dataDir
 */
export function makeDataDir(dataDir) {
  if (fs.existsSync(dataDir)) return;
  fs.mkdirSync(dataDir, { recursive: true });
  fs.chmodSync(dataDir, 0o711);
}
