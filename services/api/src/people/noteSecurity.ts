import type { Act } from "../platform/Act";

/** Writes a line of the security log: sign-ins, sign-outs, role changes, mandates. Without personal data. */
export async function noteSecurity(
  act: Act,
  action: string,
  personId: string | null,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await act.tx.query(
    "insert into security_log (at, person_id, action, detail, request_id) values ($1, $2, $3, $4, $5)",
    [act.now, personId, action, JSON.stringify(detail), act.requestId],
  );
}
