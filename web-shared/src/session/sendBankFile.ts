import type { ProblemCode } from "../gql/graphql";

/** The report's id, the problem to show, or "failed" when the connection broke. */
export type BankFileOutcome =
  { kind: "read"; id: string } | { kind: "problem"; code: ProblemCode } | { kind: "failed" };

/** Sends a bank's account statement to POST /bank-statements. Never rejects: the outcome says what happened. */
export async function sendBankFile(file: File): Promise<BankFileOutcome> {
  try {
    const response = await fetch("/bank-statements", {
      method: "POST",
      headers: { "content-type": "application/xml", "x-csrf": "1", "x-file-name": encodeURIComponent(file.name) },
      body: file,
    });
    const answer = (await response.json()) as { id?: string; code?: ProblemCode };
    if (response.status === 201 && answer.id) return { kind: "read", id: answer.id };
    return answer.code ? { kind: "problem", code: answer.code } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}
