import type { AnswerValue } from "./AnswerValue";
import type { Question } from "./Question";
import type { QuestionnaireMode } from "./QuestionnaireMode";

/** A cell of an export. */
export type ExportCell = string | number | null;

/** What is known of a sheet beside its answers; of an anonymous one nothing. */
export interface ExportSheet {
  readonly submittedOn: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly person: string | null;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** One column: its name is fixed by the version, whatever was answered. */
export interface ExportColumn {
  readonly name: string;
  /** What stands in it, in words, for the codebook. */
  readonly meaning: string;
  /** How it was answered, or what shape its values have. */
  readonly kind: string;
  /** Of whom it was asked, when not of everybody. */
  readonly askedWhen: string;
  /** What its values mean; empty when it is free. */
  readonly codes: readonly (readonly [code: string, meaning: string])[];
  readonly cell: (sheet: ExportSheet) => ExportCell;
}

type Asked = Pick<
  Question,
  | ("key" | "kind" | "textEt" | "options" | "rows" | "scaleMin" | "scaleMax" | "scaleMinLabelEt" | "scaleMaxLabelEt")
  | "shownWhen"
>;
type Codes = ExportColumn["codes"];

const kinds: Readonly<Record<Asked["kind"], string>> = {
  TEXT: "tekst",
  SINGLE_CHOICE: "üks valik",
  MULTIPLE_CHOICE: "mitu valikut",
  SCALE: "skaala",
  MATRIX: "maatriks",
  NUMBER: "arv",
  DATE: "kuupäev (AAAA-KK-PP)",
  FILE: "failide arv",
};
const roles: Codes = [
  ["HOLDER", "kutse omanik"],
  ["APPLICANT", "taotleja"],
  ["COORDINATOR", "koordinaator"],
  ["MANAGER", "kutse andja juht"],
  ["ASSESSOR", "hindaja"],
  ["COMMITTEE_CHAIR", "kutsekomisjoni esimees"],
  ["COMMITTEE_DEPUTY", "kutsekomisjoni aseesimees"],
  ["COMMITTEE_MEMBER", "kutsekomisjoni liige"],
  ["REGISTRAR", "Kutsekoja registripidaja"],
  ["ADMINISTRATOR", "Kutsekoja administraator"],
];

const about = (
  name: string,
  meaning: string,
  kind: string,
  codes: Codes,
  cell: ExportColumn["cell"],
): ExportColumn => ({
  ...{ name, meaning, kind, codes, cell },
  askedWhen: "",
});
const choicesOf = ({ options }: Asked): [string, string][] => options.map(({ key, et }) => [key, et]);
const ticked: [string, string][] = [
  ["1", "valitud"],
  ["0", "valimata"],
];

/** The columns of a version: what is known of the sheet in this mode, then the questions in their order. */
export function exportColumns(mode: QuestionnaireMode, questions: readonly Asked[]): ExportColumn[] {
  return [
    ...(mode === "ANONYMOUS"
      ? []
      : [
          about("submitted_on", "Vastamise päev", kinds.DATE, [], (sheet) => sheet.submittedOn),
          about("role", "Kellena küsiti", kinds.SINGLE_CHOICE, roles, (sheet) => sheet.role),
          about("organisation", "Kutse andja", kinds.TEXT, [], (sheet) => sheet.organisation),
        ]),
    ...(mode === "NAMED" ? [about("person", "Vastaja", kinds.TEXT, [], (sheet) => sheet.person)] : []),
    ...questions.flatMap(columnsOf),
  ];
}

function columnsOf(question: Asked): ExportColumn[] {
  const { key, kind, textEt } = question;
  const value = (sheet: ExportSheet): AnswerValue | null => sheet.answers[key] ?? null;
  const column = (name: string, meaning: string, codes: Codes, cell: ExportColumn["cell"]): ExportColumn => ({
    ...{ name, meaning, codes, cell, kind: kinds[kind] },
    askedWhen: whenOf(question),
  });
  const one = (codes: Codes): ExportColumn[] => [column(key, textEt, codes, (sheet) => plain(value(sheet)))];
  switch (kind) {
    case "MULTIPLE_CHOICE":
      return question.options.map((option) =>
        column(`${key}__${option.key}`, `${textEt} – ${option.et}`, ticked, (sheet) =>
          Array.isArray(value(sheet)) ? Number((value(sheet) as string[]).includes(option.key)) : null,
        ),
      );
    case "MATRIX":
      return question.rows.map((row) =>
        column(
          `${key}__${row.key}`,
          `${textEt} – ${row.et}`,
          choicesOf(question),
          (sheet) => (value(sheet) as Record<string, string> | null)?.[row.key] ?? null,
        ),
      );
    case "SINGLE_CHOICE":
      return one(choicesOf(question));
    case "FILE":
      return [
        column(key, textEt, [], (sheet) => (Array.isArray(value(sheet)) ? (value(sheet) as string[]).length : null)),
      ];
    case "SCALE":
      return one(stepsOf(question));
    case "NUMBER":
    case "DATE":
    case "TEXT":
      return one([]);
  }
}

/** Every step of a scale; the first and the last with what they mean. */
function stepsOf({ scaleMin, scaleMax, scaleMinLabelEt, scaleMaxLabelEt }: Asked): Codes {
  const [least, most] = [scaleMin ?? 0, scaleMax ?? -1];
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, at) => {
    const step = least + at;
    return [String(step), (step === least ? scaleMinLabelEt : step === most ? scaleMaxLabelEt : null) ?? ""];
  });
}

/** The condition of a question in its keys. */
function whenOf({ shownWhen }: Asked): string {
  return shownWhen ? `${shownWhen.questionKey} = ${shownWhen.anyOf.join(" | ")}` : "";
}

const plain = (value: AnswerValue | null): ExportCell =>
  typeof value === "string" || typeof value === "number" ? value : null;
