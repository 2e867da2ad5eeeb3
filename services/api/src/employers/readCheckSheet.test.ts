import { encode } from "iconv-lite";
import { zipSync } from "fflate";
import writeWorkbook from "write-excel-file/node";
import { readCheckSheet } from "./readCheckSheet";

type Cells = (string | number | Date | null)[][];

/** A workbook with these cells; the later ones of a merged stretch are empty, as a spreadsheet writes them. */
const workbook = (cells: Cells): Promise<Buffer> =>
  writeWorkbook(
    cells.map((row) =>
      row.map((value) =>
        value === null
          ? null
          : value instanceof Date
            ? { value, type: Date, format: "dd.mm.yyyy" }
            : typeof value === "number"
              ? { value, type: Number }
              : { value, type: String },
      ),
    ),
  ).toBuffer();

describe("a sheet", () => {
  it.each<[string, Buffer, string[]]>([
    ["one column of numbers", Buffer.from("300001\n300002\n"), ["300001", "300002"]],
    ["a column among others", Buffer.from("nimi;registrinumber\nMari;300001"), ["300001"]],
    [
      "personal codes, where a number is missing",
      Buffer.from("Nimi;Isikukood;Registrinumber\nMari;60001019906;\nJaan;60001017869;300001"),
      ["60001019906", "300001"],
    ],
    ["names and days", Buffer.from("Nimi;Sünniaeg\nMari Tamm;1.2.1980"), ["Mari Tamm; 1.2.1980"]],
    [
      "commas and parted names",
      Buffer.from("Eesnimi,Perekonnanimi,Sünniaeg\nMari,Tamm,1.2.1980"),
      ["Mari Tamm; 1.2.1980"],
    ],
    ["tabs", Buffer.from("Nimi\tSünniaeg\nMari Tamm\t1.2.1980"), ["Mari Tamm; 1.2.1980"]],
    ["Windows-1257", encode("Nimi;Sünniaeg\nÕnne Žukova;1.2.1980", "windows-1257"), ["Õnne Žukova; 1.2.1980"]],
    ["UTF-16", encode("Nimi;Sünniaeg\nÕnne Žukova;1.2.1980", "utf-16", { addBOM: true }), ["Õnne Žukova; 1.2.1980"]],
    ["a formula, as the text it is", Buffer.from("number\n=1+1"), ["=1+1"]],
    [
      "names without heads",
      Buffer.from("Mari Tamm;1.2.1980\nJaan Kask;2.3.1970"),
      ["Mari Tamm; 1.2.1980", "Jaan Kask; 2.3.1970"],
    ],
  ])("in CSV is read: %s", async (_what, bytes, lines) => expect(await readCheckSheet(bytes)).toEqual(lines));

  it("in XLSX is read: numbers, texts and days", async () => {
    expect(await readCheckSheet(await workbook([["Number"], [300001], ["300002"]]))).toEqual(["300001", "300002"]);
    const day = new Date(Date.UTC(1980, 1, 1));
    expect(
      await readCheckSheet(
        await workbook([
          ["Nimi", "Sünniaeg"],
          ["Mari Tamm", day],
        ]),
      ),
    ).toEqual(["Mari Tamm; 1980-02-01"]);
  });

  it("with merged cells keeps its rows: what is covered is missing and told of", async () => {
    const lines = await readCheckSheet(
      await workbook([
        ["Nimi", "Sünniaeg"],
        ["Mari Tamm", "1.2.1980"],
        [null, "2.3.1970"],
      ]),
    );
    expect(lines).toEqual(["Mari Tamm; 1.2.1980", "; 2.3.1970"]);
  });

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ["nothing in it", () => Buffer.alloc(0), "FILE_EMPTY"],
    ["empty rows only", () => Buffer.from("\n;;\n\n"), "FILE_EMPTY"],
    ["a wrong delimiter", () => Buffer.from("registrinumber|nimi\n300001|Mari"), "SHEET_COLUMNS_UNKNOWN"],
    ["other columns", () => Buffer.from("palk;linn\nsada;Tartu"), "SHEET_COLUMNS_UNKNOWN"],
    ["pictures", () => Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000", "latin1"), "SHEET_UNREADABLE"],
    ["an archive that is no workbook", () => Buffer.from(zipSync({ "a.txt": Buffer.from("a") })), "SHEET_UNREADABLE"],
    [
      "an archive that unpacks to 100 MB",
      () => Buffer.from(zipSync({ "xl/a.xml": Buffer.alloc(100_000_000) })),
      "SHEET_UNREADABLE",
    ],
  ])("with %s is refused", async (_what, make, code) => {
    await expect(Promise.resolve(make()).then(readCheckSheet)).rejects.toMatchObject({ problems: [{ code }] });
  });
});
