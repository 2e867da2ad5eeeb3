import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Writes a generated file anew, in the house's format, and says whether it had been up to date: commit what changed. */
export function isUpToDate(file: string, text: string): boolean {
  const pretty = execFileSync(
    process.execPath,
    [require.resolve("prettier/bin/prettier.cjs"), "--stdin-filepath", file],
    {
      input: text,
      encoding: "utf8",
    },
  );
  const before = existsSync(file) ? readFileSync(file, "utf8") : null;
  if (before !== pretty) writeFileSync(file, pretty);
  return before === pretty;
}
