import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file to import, for tests: its head, its rows, in its own folder; a Buffer is written as it is. */
export function anImportFile(content: string | Buffer): { path: string; reportPath: string } {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  const path = join(folder, "register.csv");
  writeFileSync(path, content);
  return { path, reportPath: join(folder, "report.csv") };
}
