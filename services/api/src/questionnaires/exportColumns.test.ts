import { exportColumns, type ExportSheet } from "./exportColumns";
import { RecipientRole } from "./RecipientRole";

const named = (...keys: string[]) => keys.map((key) => ({ key, et: key.toUpperCase() }));
const base = {
  ...{ options: [], rows: [], scaleMin: null, scaleMax: null, scaleMinLabelEt: null, scaleMaxLabelEt: null },
  shownWhen: null,
};
const questions = [
  { ...base, key: "one", kind: "SINGLE_CHOICE" as const, textEt: "Üks?", options: named("a", "b") },
  { ...base, key: "many", kind: "MULTIPLE_CHOICE" as const, textEt: "Mitu?", options: named("a", "b") },
  { ...base, key: "grid", kind: "MATRIX" as const, textEt: "Read?", options: named("x", "y"), rows: named("r", "s") },
  {
    ...base,
    key: "text",
    kind: "TEXT" as const,
    textEt: "Miks?",
    shownWhen: { questionKey: "one", anyOf: ["a", "b"] },
  },
  { ...base, key: "grade", kind: "SCALE" as const, textEt: "Hinne?", scaleMin: 1, scaleMax: 5, scaleMaxLabelEt: "hea" },
  { ...base, key: "file", kind: "FILE" as const, textEt: "Fail?" },
];
const sheet: ExportSheet = {
  submittedOn: "2026-11-23",
  ...{ role: "HOLDER", organisation: "Liit", person: "Mari Maasikas" },
  answers: { one: "b", many: ["a"], grid: { s: "y" }, text: "=1+1", grade: 4, file: ["id1", "id2"] },
};
const empty: ExportSheet = { ...sheet, answers: {} };
const ofQuestions = ["one", "many__a", "many__b", "grid__r", "grid__s", "text", "grade", "file"];

describe("the columns of an export", () => {
  it("are fixed by the version and not by what was answered", () => {
    const columns = exportColumns("NAMED", questions);
    expect(columns.map(({ name }) => name)).toEqual(["submitted_on", "role", "organisation", "person", ...ofQuestions]);
    expect(columns.slice(4).map(({ cell }) => cell(sheet))).toEqual(["b", 1, 0, null, "y", "=1+1", 4, 2]);
    expect(columns.slice(4).map(({ cell }) => cell(empty))).toEqual(Array.from({ length: 8 }, () => null));
  });

  it("tell nothing of who answered anonymously, and no person in a body's name", () => {
    const names = (mode: "ANONYMOUS" | "BODY") => exportColumns(mode, questions).map(({ name }) => name);
    expect(names("ANONYMOUS")).toEqual(ofQuestions);
    expect(names("BODY")).toEqual(["submitted_on", "role", "organisation", ...ofQuestions]);
  });

  it("say in the codebook what each value means", () => {
    const codes = exportColumns("ANONYMOUS", questions).map(({ name, codes: of }) => [name, of.map(([code]) => code)]);
    expect(Object.fromEntries(codes)).toMatchObject({
      one: ["a", "b"],
      many__a: ["1", "0"],
      grid__r: ["x", "y"],
      text: [],
      grade: ["1", "2", "3", "4", "5"],
    });
    const role = exportColumns("NAMED", questions).find(({ name }) => name === "role");
    expect(role?.codes.map(([code]) => code).sort()).toEqual(Object.values(RecipientRole).sort());
  });

  it("say in the codebook how it was answered, and of whom it was asked", () => {
    const columns = exportColumns("ANONYMOUS", questions);
    const of = (name: string) => columns.find((column) => column.name === name);
    expect(of("text")).toMatchObject({ kind: "tekst", askedWhen: "one = a | b", meaning: "Miks?" });
    expect(of("grade")?.codes.at(-1)).toEqual(["5", "hea"]);
    expect(columns.filter(({ kind, meaning }) => kind === "" || meaning === "")).toEqual([]);
  });
});
