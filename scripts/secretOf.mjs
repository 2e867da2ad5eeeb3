import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * A password that was made once and is kept in the data folder, readable by its owner only.
 * @param {string} dataDir @param {string} name
 * @returns {string}
 */
export function secretOf(dataDir, name) {
  const file = path.join(dataDir, name);
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  }
  return fs.readFileSync(file, "utf8").trim();
}
