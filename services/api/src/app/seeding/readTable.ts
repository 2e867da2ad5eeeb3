import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "..", "seeds");

/** A row of seed data by column name; an empty cell is null. */
export type SeedRow = Readonly<Record<string, string | null>>;

/** Reads seeds/`path`.csv: a header line, then a row a line, cells parted by semicolons. Throws on a crooked row. */
export function readTable(path: string): SeedRow[] {
  const lines = readFileSync(join(folder, `${path}.csv`), "utf8")
    .split("\n")
    .filter(Boolean);
  const columns = (lines.shift() ?? "").split(";");
  return lines.map((line, place) => {
    const cells = line.split(";");
    if (cells.length !== columns.length) throw new Error(`seeds/${path}.csv row ${place + 2}: ${cells.length} cells`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] || null]));
  });
}

/** Reads seeds/`path`.json. */
export function readList<T>(path: string): T[] {
  return JSON.parse(readFileSync(join(folder, `${path}.json`), "utf8")) as T[];
}
