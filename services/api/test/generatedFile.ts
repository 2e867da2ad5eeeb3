import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";

/** Writes a generated file anew and says whether it had been up to date: commit what changed. */
export async function isUpToDate(file: string, text: string): Promise<boolean> {
  const pretty = await format(text, { ...(await resolveConfig(file)), filepath: file });
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  if (before !== pretty) writeFileSync(file, pretty);
  return before === pretty;
}
