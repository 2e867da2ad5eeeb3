import "reflect-metadata";
import { rmSync } from "node:fs";
import { importCertificates, RowsRefused } from "../certificates/importing/importCertificates";
import { UnreadableFile } from "../certificates/importing/readFileForm";
import { readConfig, UnsafeSetting } from "../platform/config";
import { openLog } from "../platform/log";
import { system } from "../platform/Viewer";
import { ProgressBar } from "./importing/ProgressBar";
import { readArguments, type ImportArguments } from "./importing/readArguments";
import { openRegister } from "./openRegister";

/** Brings in an existing register from a file, as one act of the register itself. Ends with 1 when rows were refused. */
async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2), process.env["INIT_CWD"] ?? "");
  const register = await openRegister(readConfig(), openLog("error", "import"), 2);
  rmSync(asked.reportPath, { force: true });
  const bar = new ProgressBar(process.stdout);
  const started = performance.now();
  try {
    const { rows, kept, skipped, faulty } = await register.performer(null)(system, importCertificates, {
      ...asked,
      onForm: ({ encoding, delimiter }) => say(`The file is read as ${encoding}, columns separated by "${delimiter}".`),
      onProgress: bar.show,
    });
    bar.end();
    const seconds = (performance.now() - started) / 1000;
    say(
      `${count(rows)} rows in ${seconds.toFixed(1)} s: ${count(kept)} brought in, ${count(skipped)} there already, ${count(faulty)} bad.`,
    );
    if (faulty > 0) say(`The bad rows are in ${asked.reportPath}.`);
  } catch (error) {
    bar.end();
    process.exitCode = 1;
    say(reasonOf(error, asked));
  } finally {
    await register.close();
  }
}

function reasonOf(error: unknown, asked: ImportArguments): string {
  if (error instanceof UnreadableFile) return error.message;
  if (!(error instanceof RowsRefused)) throw error;
  const { rows, faulty } = error.counts;
  return (
    `${count(faulty)} of ${count(rows)} rows are bad. Nothing was kept. Each stands in ${asked.reportPath} with its column and reason.\n` +
    "Mend the file and run again, or keep the good rows with --keep-good."
  );
}

const count = (value: number): string => value.toLocaleString("en");

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const isPlain = error instanceof UnsafeSetting || (error instanceof Error && error.message.includes("db:import"));
  process.stderr.write(`${error instanceof Error ? (isPlain ? error.message : error.stack) : String(error)}\n`);
  process.exit(1);
});
