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
  /** What its values mean; empty when it is free. */
  readonly codes: readonly (readonly [code: string, meaning: string])[];
  readonly cell: (sheet: ExportSheet) => ExportCell;
}

type Asked = Pick<Question, "key" | "kind" | "textEt" | "options" | "rows" | "scaleMin" | "scaleMax">;

const free = (name: string, meaning: string, cell: ExportColumn["cell"]): ExportColumn => ({
  name,
  meaning,
  codes: [],
  cell,
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
          free("submitted_on", "Vastamise päev", (sheet) => sheet.submittedOn),
          free("role", "Kellena küsiti", (sheet) => sheet.role),
          free("organisation", "Kutse andja", (sheet) => sheet.organisation),
        ]),
    ...(mode === "NAMED" ? [free("person", "Vastaja", (sheet) => sheet.person)] : []),
    ...questions.flatMap(columnsOf),
  ];
}

function columnsOf(question: Asked): ExportColumn[] {
  const { key, kind, textEt } = question;
  const value = (sheet: ExportSheet): AnswerValue | null => sheet.answers[key] ?? null;
  switch (kind) {
    case "MULTIPLE_CHOICE":
      return question.options.map((option) => ({
        ...{ name: `${key}__${option.key}`, meaning: `${textEt} – ${option.et}`, codes: ticked },
        cell: (sheet) => (Array.isArray(value(sheet)) ? Number((value(sheet) as string[]).includes(option.key)) : null),
      }));
    case "MATRIX":
      return question.rows.map((row) => ({
        ...{ name: `${key}__${row.key}`, meaning: `${textEt} – ${row.et}`, codes: choicesOf(question) },
        cell: (sheet) => (value(sheet) as Record<string, string> | null)?.[row.key] ?? null,
      }));
    case "SINGLE_CHOICE":
      return [{ name: key, meaning: textEt, codes: choicesOf(question), cell: (sheet) => plain(value(sheet)) }];
    case "FILE":
      return [
        free(key, `${textEt} (faile)`, (sheet) =>
          Array.isArray(value(sheet)) ? (value(sheet) as string[]).length : null,
        ),
      ];
    case "SCALE":
    case "NUMBER":
    case "DATE":
    case "TEXT":
      return [free(key, textEt, (sheet) => plain(value(sheet)))];
  }
}

const plain = (value: AnswerValue | null): ExportCell =>
  typeof value === "string" || typeof value === "number" ? value : null;
