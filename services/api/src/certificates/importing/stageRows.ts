import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { decodeStream } from "iconv-lite";
import type { PoolClient } from "pg";
import { from } from "pg-copy-streams";
import { newVerificationCode } from "../newVerificationCode";
import { importColumns, type ImportColumn } from "./importColumns";
import type { ImportRow } from "./ImportRow";
import { UnreadableFile, type FileForm } from "./readFileForm";
import { readImportRow } from "./readImportRow";

/** The staging table of one import; it goes with the transaction, as all the tables of the checks do. */
const staging = `drop table if exists import_row, import_candidate, import_resolved, import_competence,
  import_fault, import_good;
create temp table import_row (
  line integer not null, registration_number text, type text, personal_code text, first_name text, last_name text,
  birth_date date, standard text, standard_code text, level smallint, specialisation text, issuer_code text, issued_on date,
  valid_from date, valid_until date, exam_language text, signatory_name text, name_hidden boolean, birth_date_hidden boolean,
  certificate_hidden boolean, invalidated_on date, ground text, reason text, is_duplicate boolean, competences text[],
  additional_text text, verification_code text, content uuid, faults text[]
) on commit drop`;

const blockSize = 1 << 16;

/**
 * Streams the file into the staging table by COPY, row by row understood on the way; memory stays flat. `onBytes` hears
 * how much of the file has been read. Throws UnreadableFile for a head that cannot be read. Answers the number of rows.
 */
export async function stageRows(
  client: PoolClient,
  path: string,
  form: FileForm,
  today: string,
  onBytes: (bytes: number) => void,
): Promise<number> {
  await client.query(staging);
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  let read = 0;
  file.on("data", (chunk) => onBytes((read += chunk.length)));
  const parser = parse({
    ...{ delimiter: form.delimiter, bom: true, skip_empty_lines: true, relax_column_count: true, info: true },
    ...{ relax_quotes: true, max_record_size: 1_000_000, encoding: "utf8" },
  });
  const rows = new StagingLines(today);
  const table = client.query(from("copy import_row from stdin"));
  try {
    await pipeline(file, decodeStream(form.encoding), parser, rows, table);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(`The file cannot be read as a table: ${error.message}.`);
  }
  if (!rows.hasHead) throw new UnreadableFile("The file is empty.");
  return rows.count;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Turns rows of the file into lines of COPY, gathered in blocks; the first row is the head. */
class StagingLines extends Transform {
  count = 0;
  hasHead = false;
  private places: ReadonlyMap<ImportColumn, number> = new Map();
  private width = 0;
  private block = "";

  constructor(private readonly today: string) {
    super({ writableObjectMode: true, writableHighWaterMark: 512 });
  }

  override _transform({ record, info }: Parsed, _encoding: string, done: (error?: Error | null) => void): void {
    if (!this.hasHead) return done(this.takeHead(record));
    this.count++;
    this.block += lineOf(
      info.lines,
      withWidth(readImportRow(record, this.places, this.today), record.length, this.width),
    );
    if (this.block.length > blockSize) this.release();
    done();
  }

  override _flush(done: () => void): void {
    this.release();
    done();
  }

  private takeHead(record: string[]): Error | null {
    const { places, faults } = importColumns(record);
    if (faults.length > 0) return new UnreadableFile(`The head of the file cannot be used: ${faults.join("; ")}.`);
    Object.assign(this, { places, width: record.length, hasHead: true });
    return null;
  }

  private release(): void {
    if (this.block !== "") this.push(this.block);
    this.block = "";
  }
}

/** A row with more or fewer cells than the head has slipped: nothing in it can be trusted. */
function withWidth(row: ImportRow, cells: number, width: number): ImportRow {
  if (cells === width) return row;
  const reason = `the row has ${cells} cells, the head has ${width}`;
  return { ...row, faults: [{ column: "registrationNumber", reason }] };
}

function lineOf(line: number, row: ImportRow): string {
  const facts = [
    ...[row.registrationNumber, row.type, row.personalCode, row.firstName, row.lastName, row.birthDate],
    ...[
      row.standard?.toLowerCase() ?? null,
      row.standardCode,
      row.estqfLevel,
      row.specialisation?.toLowerCase() ?? null,
    ],
    ...[row.issuerCode, row.issuedOn, row.validFrom, row.validUntil, row.examLanguage, row.signatoryName],
    ...[row.nameHidden, row.birthDateHidden, row.certificateHidden],
    ...[row.invalidatedOn, row.invalidationGround, row.invalidationReason, row.isDuplicate],
  ].map(cellOf);
  const more = [row.competences && arrayOf(row.competences), row.additionalText].map(cellOf);
  const wrong = row.faults.length === 0 ? null : arrayOf(row.faults.map(({ column, reason }) => `${column}:${reason}`));
  // What an entry says beyond the first columns counts only where there is any: entries of earlier imports keep their sum.
  const isMore = row.competences !== null || row.additionalText !== null;
  const content = facts.join("\t");
  const sum = createHash("md5").update(isMore ? `${content}\t${more.join("\t")}` : content);
  return `${line}\t${content}\t${more.join("\t")}\t${newVerificationCode()}\t${sum.digest("hex")}\t${cellOf(wrong)}\n`;
}

/** Texts as an array of the database. */
const arrayOf = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

function cellOf(value: string | number | boolean | null): string {
  if (value === null) return "\\N";
  if (typeof value !== "string") return String(value);
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : value;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
