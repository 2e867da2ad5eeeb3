import { execFileSync } from "node:child_process";
import { printableText } from "./printableText";
import { typesetPdf } from "./typesetPdf";

const template = `#let data = json(bytes(sys.inputs.data))
#set document(title: "Proov")
#set text(font: "Source Sans 3", lang: "et")
#data.plain
_ #data.plain _
*#data.plain*
#text(font: "Source Serif 4")[#data.plain]`;

const textOf = (pdf: Buffer): string => execFileSync("pdftotext", ["-", "-"], { input: pdf }).toString("utf8");

const set = (plain: string): string =>
  textOf(typesetPdf({ template, view: { plain }, createdAt: new Date("2026-01-05T10:00:00Z") }));

const withoutSpace = (text: string): string => text.replace(/\s+/g, "");

const lone = "\ud83c";
const typed: readonly [string, string, string][] = [
  ["letters of Estonian, Russian and Polish", "Õie Šmidt Žanna Łucja Ёлка", "Õie Šmidt Žanna Łucja Ёлка"],
  ["a letter typed as two signs", "A\u0303 o\u0303", "Ã õ"],
  ["an emoji", "Taim 🌱", "Taim [U+1F331]"],
  ["a family of emoji", "👩‍👧", "[U+1F469][U+1F467]"],
  ["marks of direction", "Mari\u200f \u202eTamm\u2066", "Mari Tamm"],
  ["Hebrew", "שלום", "[U+05E9][U+05DC][U+05D5][U+05DD]"],
  ["Chinese", "王", "[U+738B]"],
  ["control signs", "a\u0000b\u0007c\r\nd", "abc\nd"],
  ["half a sign", `x${lone}y`, "x[U+D83C]y"],
  ["a sign of private use", "\ue000", "[U+E000]"],
];

test.each(typed)("%s can be printed", (_what, text, shown) => {
  expect(printableText(text)).toBe(shown);
});

test.each(typed)("a document with %s is laid out, and the text can be read from it", (_what, text, shown) => {
  expect(withoutSpace(set(text)).split(withoutSpace(shown))).toHaveLength(5);
});

test("the same content gives the same bytes", () => {
  const asked = { template, view: { plain: "Taim 🌱" }, createdAt: new Date("2026-01-05T10:00:00Z") };
  expect(typesetPdf(asked).equals(typesetPdf(asked))).toBe(true);
});
