import { isUtf8 } from "node:buffer";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { decode } from "iconv-lite";
import { readSheet } from "read-excel-file/node";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";

type Cell = string | number | boolean | Date | null;

/** What a workbook of some hundred rows unpacks to at most, in bytes. */
const largestUnpacked = 60_000_000;
const heads = {
  number:
    /^(number|nr\.?|no\.?|registri ?number|registreerimis ?number|tunnistuse (number|nr)|registration ?number|номер)$/i,
  code: /^(isikukood|personal ?code|personal identification code|id ?code|личный код|ik)$/i,
  name: /^(nimi|name|имя|ees- ja perekonnanimi|full ?name)$/i,
  first: /^(eesnimi|first ?name|имя)$/i,
  last: /^(perekonnanimi|perenimi|last ?name|surname|фамилия)$/i,
  birth: /^(s[uü]nniaeg|s[uü]nnikuup[aä]ev|birth ?date|date of birth|дата рождения)$/i,
};

/**
 * Reads a sheet (XLSX, or CSV in UTF-8, UTF-16 or Windows-1257) into the lines one would paste. Formulas are not run: a
 * cell is the text or the value that stands in it. Throws Refusal FILE_EMPTY, SHEET_UNREADABLE, SHEET_COLUMNS_UNKNOWN.
 */
export async function readCheckSheet(bytes: Buffer): Promise<string[]> {
  if (bytes.length === 0) throw new Refusal(ProblemCode.FILE_EMPTY);
  const isWorkbook = bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"));
  const table = (isWorkbook ? await readWorkbook(bytes) : readCsv(bytes)).filter((cells) => cells.some(Boolean));
  if (table.length === 0) throw new Refusal(ProblemCode.FILE_EMPTY);
  return linesOf(table);
}

async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  try {
    let unpacked = 0;
    unzipSync(bytes, { filter: ({ originalSize }) => ((unpacked += originalSize), false) });
    if (unpacked > largestUnpacked) throw new Error("too large when unpacked");
    const rows = (await readSheet(bytes)) as Cell[][];
    return rows.map((cells) => cells.map(textOf));
  } catch {
    throw new Refusal(ProblemCode.SHEET_UNREADABLE);
  }
}

function textOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? "" : String(cell).trim();
}

function readCsv(bytes: Buffer): string[][] {
  const text = decoded(bytes);
  if (text.includes("\u0000")) throw new Refusal(ProblemCode.SHEET_UNREADABLE);
  const [first = ""] = text.split(/\r?\n/, 1);
  const delimiter = [";", "\t", ","].find((sign) => first.includes(sign)) ?? ";";
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true });
  } catch {
    throw new Refusal(ProblemCode.SHEET_UNREADABLE);
  }
}

function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return decode(bytes, "utf16");
  return decode(bytes, isUtf8(bytes) ? "utf8" : "windows-1257");
}

/** The lines by the columns' heads: number, else personal code, else name and day of birth; without heads as they stand. */
function linesOf(table: readonly string[][]): string[] {
  const [head = [], ...rest] = table;
  const at = (pattern: RegExp): number => head.findIndex((title) => pattern.test(title));
  const places = {
    number: at(heads.number),
    code: at(heads.code),
    name: at(heads.name),
    first: at(heads.first),
    last: at(heads.last),
    birth: at(heads.birth),
  };
  const hasNames = (places.name >= 0 || places.last >= 0) && places.birth >= 0;
  const cell = (cells: readonly string[], place: number): string => (place < 0 ? "" : (cells[place] ?? ""));
  if (places.number >= 0 || places.code >= 0 || hasNames)
    return rest.map((cells) => {
      const number = cell(cells, places.number) || cell(cells, places.code);
      if (number || !hasNames) return number || "?";
      const name =
        places.last >= 0 ? `${cell(cells, places.first)} ${cell(cells, places.last)}` : cell(cells, places.name);
      return `${name.trim()}; ${cell(cells, places.birth)}`;
    });
  if (head.some((title) => /\d/.test(title)) && Math.max(...table.map((cells) => cells.length)) <= 3)
    return table.map((cells) => cells.filter(Boolean).join("; "));
  throw new Refusal(ProblemCode.SHEET_COLUMNS_UNKNOWN);
}
