import { csvCell } from "./csvCell";
import { csvText } from "./csvText";

describe("a cell of a CSV file", () => {
  it.each([
    ["plain words", "Mari Maasikas", "Mari Maasikas"],
    ["nothing", null, ""],
    ["a number", -5.5, "-5.5"],
    ["a yes", true, "true"],
    ["a quotation mark", 'AS "Kõrs"', '"AS ""Kõrs"""'],
    ["a separator", "Tallinn; Tartu", '"Tallinn; Tartu"'],
    ["a comma", "Kokk, tase 4", '"Kokk, tase 4"'],
    ["a line break", "üks\nkaks", '"üks\nkaks"'],
    ["a formula", "=1+1", "'=1+1"],
    ["a plus", "+37255512345", "'+37255512345"],
    ["a minus", "-1", "'-1"],
    ["an at sign", "@SUM(A1)", "'@SUM(A1)"],
    ["a formula behind a tab", "\t=1+1", '"\'\t=1+1"'],
    ["a formula behind a space", " =1+1", "' =1+1"],
    ["a wide equals sign", "＝1+1", "'＝1+1"],
    [
      "a formula with a separator",
      '=HYPERLINK("http://evil.example","x")',
      '"\'=HYPERLINK(""http://evil.example"",""x"")"',
    ],
    ["an equals sign inside", "a=b", "a=b"],
  ])("writes %s", (_what, value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it("makes a file with a mark of UTF-8, a head and lines that end as RFC 4180 has it", () => {
    expect(csvText(["nimi", "arv"], [["Õnne", 3]])).toBe("\uFEFFnimi,arv\r\nÕnne,3\r\n");
  });
});
