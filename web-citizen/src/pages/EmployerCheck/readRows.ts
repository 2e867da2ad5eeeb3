import type { ProblemCode } from "../../gql/graphql";

/** The lines of a sheet, or why it could not be read; "failed" when the connection broke. */
export type RowsOutcome =
  { kind: "rows"; lines: readonly string[] } | { kind: "problem"; code: ProblemCode } | { kind: "failed" };

type Answer = { lines?: readonly string[]; code?: ProblemCode };

/** Has a sheet read into lines; the register keeps nothing of it. Never rejects. */
export async function readRows(file: File): Promise<RowsOutcome> {
  try {
    const headers = { "x-csrf": "1", "content-type": "application/octet-stream" };
    const response = await fetch("/employer-files/rows", { method: "POST", headers, body: file });
    const { lines, code } = (await response.json().catch(() => ({}))) as Answer;
    if (response.ok && lines) return { kind: "rows", lines };
    if (response.status === 413) return { kind: "problem", code: "FILE_TOO_LARGE" };
    return code ? { kind: "problem", code } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}
