import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..", "..");
const homes = ["web-shared", "web-citizen", "web-kao", "web-admin"];

/** The documents the portals were built with, by SHA-256: nothing else is trusted. */
export function trustedDocuments(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const home of homes) {
    const file = join(root, home, "src", "gql", "persisted-documents.json");
    if (!existsSync(file)) continue;
    const documents = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
    for (const [hash, text] of Object.entries(documents)) known.set(hash.replace("sha256:", ""), text);
  }
  return known;
}
