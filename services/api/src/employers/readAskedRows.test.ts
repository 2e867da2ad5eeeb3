import { readAskedRows } from "./readAskedRows";

const number = (text: string): unknown => readAskedRows(text).rows.map((row) => row.number);
const named = (text: string): unknown => readAskedRows(text).rows.map((row) => [row.name, row.birthDate]);

describe("pasted rows", () => {
  it("are personal codes, and a code with a wrong check digit is neither code nor number", () => {
    const { rows, wrongLines } = readAskedRows("60001019906\n60001019907\n300123");
    expect(rows.map((row) => [row.number, row.personalCode])).toEqual([
      [null, "60001019906"],
      ["300123", null],
    ]);
    expect(wrongLines).toEqual([2]);
  });

  it.each([
    ["300123", ["300123"]],
    [" 300123 ;", ["300123"]],
    ["nr 300123", ["300123"]],
    ["300123\r\n\r\n\t\n300124", ["300123", "300124"]],
    ["\uFEFF300123\u00A0", ["300123"]],
  ])("are numbers: %j", (text, expected) => expect(number(text)).toEqual(expected));

  it.each([
    ["Mari Tamm; 1.2.1980", "Mari Tamm", "1980-02-01"],
    ["Mari Tamm\t01.02.1980", "Mari Tamm", "1980-02-01"],
    ["Mari Tamm, 1980-02-01", "Mari Tamm", "1980-02-01"],
    ["Mari Tamm 1980-02-01", "Mari Tamm", "1980-02-01"],
    ["Tamm, Mari; 1980-02-01", "Mari Tamm", "1980-02-01"],
    ["Õie-Ann O'Brien; 29.2.2000", "Õie-Ann O'Brien", "2000-02-29"],
    ["Сергей Иванов; 1.2.1980", "Сергей Иванов", "1980-02-01"],
  ])("are names with days of birth: %j", (text, name, birthDate) => expect(named(text)).toEqual([[name, birthDate]]));

  it.each([
    ["Mari Tamm"],
    ["Mari; 1.2.1980"],
    ["Mari Tamm; 30.2.1980"],
    ["=cmd|'/c calc'!A1"],
    ["300123; Mari Tamm"],
    ["%' or 1=1 --; 1.2.1980"],
    ["a".repeat(501)],
  ])("are neither: %j", (text) => expect(readAskedRows(`1\n${text}`).wrongLines).toEqual([2]));
});
