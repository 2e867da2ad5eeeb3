import { tidyDraft, type DraftTerm } from "./tidyDraft";
import type { Act } from "../platform/Act";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";

/** Worker's task of every morning: drafts nobody uses are deleted, each after its applicant was told. */
export async function tidyDrafts(
  _payload: object,
  services: { readonly perform: Perform; readonly term: DraftTerm },
): Promise<void> {
  const ids = await services.perform(system, listUnusedDrafts, services.term);
  for (const applicationId of ids) await services.perform(system, tidyDraft, { ...services.term, applicationId });
}

/** Taken a day too widely: each draft is looked at under its lock. */
async function listUnusedDrafts(act: Act, { keptDays, noticeDays }: DraftTerm): Promise<string[]> {
  const rows = await act.tx.query<{ id: string }[]>(
    "select id from application where status = 'DRAFT' and updated_at < $1::timestamptz order by id",
    [new Date(act.now.getTime() - (keptDays - noticeDays - 1) * 86_400_000)],
  );
  return rows.map(({ id }) => id);
}
