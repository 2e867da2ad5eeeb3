import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { to } from "pg-copy-streams";
import type { Act } from "../../platform/Act";
import { CertificateImport } from "./CertificateImport";
import { checkStatements, countStatement, faultsOut, wholeTables, writeStatements } from "./importStatements";
import { readFileForm, type FileForm } from "./readFileForm";
import { stageRows } from "./stageRows";

/** What the import is at, for the person who waits; `done` of `total` in the stage's own measure. */
export type Progress = (stage: "reading" | "checking" | "writing", done: number, total: number) => void;

export interface ImportCertificatesInput {
  readonly path: string;
  readonly reportPath: string;
  /** Whether good rows are kept although others are bad; otherwise one bad row keeps everything out. */
  readonly keepGood: boolean;
  readonly onForm: (form: FileForm) => void;
  readonly onProgress: Progress;
}

/** A request's limit on one statement does not hold for a whole register; nor does its share of memory for sorting. */
const patience = ["statement_timeout = 0", "idle_in_transaction_session_timeout = 0", "work_mem = '128MB'"]
  .map((setting) => `set local ${setting}`)
  .join(";");

/** Nothing was kept: some rows are bad. The report says which and why. */
export class RowsRefused extends Error {
  constructor(readonly counts: ImportCounts) {
    super("Some rows are bad, nothing was kept.");
  }
}

export interface ImportCounts {
  readonly rows: number;
  readonly good: number;
  readonly skipped: number;
  readonly faulty: number;
}

/**
 * Brings in an existing register: the rows of a file become people and certificates, all of them or none unless the
 * good ones are to be kept. Safe to run again: what is there with the same content is skipped. Kutseregistri põhimäärus.
 */
export async function importCertificates(act: Act, input: ImportCertificatesInput): Promise<CertificateImport> {
  const form = await readFileForm(input.path);
  input.onForm(form);
  const client = (await act.tx.queryRunner?.connect()) as PoolClient;
  await client.query(patience);
  const rows = await stageRows(client, input.path, form, act.today, (bytes) =>
    input.onProgress("reading", bytes, form.byteSize),
  );
  const counts = await check(client, rows, input);
  if (counts.faulty > 0) await pipeline(client.query(to(faultsOut)), reportAt(input.reportPath));
  if (counts.faulty > 0 && !input.keepGood) throw new RowsRefused(counts);
  const { good: kept, skipped, faulty } = counts;
  const facts = { fileName: basename(input.path), encoding: form.encoding, rows, kept, skipped, faulty };
  const made = await act.tx.save(
    CertificateImport,
    act.tx.create(CertificateImport, { ...facts, importedAt: act.now }),
  );
  await write(act, made, input.onProgress);
  await act.record("certificate_import.finished", made.id, { rows, kept, skipped, faulty });
  return made;
}

async function check(client: PoolClient, rows: number, { onProgress }: ImportCertificatesInput): Promise<ImportCounts> {
  for (const [place, statement] of checkStatements.entries()) {
    onProgress("checking", place, checkStatements.length);
    await client.query(statement);
  }
  const { rows: counted } = await client.query<Omit<ImportCounts, "rows">>(countStatement);
  return { rows, ...(counted[0] as Omit<ImportCounts, "rows">) };
}

async function write(act: Act, { id }: CertificateImport, onProgress: Progress): Promise<void> {
  const { people, certificates, series } = writeStatements;
  const steps: [string, unknown[]][] = [
    [wholeTables, []],
    ...people.map((one): [string, unknown[]] => [one, []]),
    [certificates, [id]],
    [series, []],
  ];
  for (const [place, [statement, values]] of steps.entries()) {
    onProgress("writing", place, steps.length);
    await act.tx.query(statement, values);
  }
}

/** The report opens with its head, so that it is a table for whoever reads it. */
function reportAt(path: string): NodeJS.WritableStream {
  const report = createWriteStream(path);
  report.write("line,column,reason\n");
  return report;
}
