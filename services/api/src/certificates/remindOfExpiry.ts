import type { Act } from "../platform/Act";
import { addDays, addMonths } from "../platform/days";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { noteExpiry } from "./noteExpiry";

/** How long before a certificate's end its holder is told, in months. */
const noticeMonths = [6, 1];

/** Worker's task of every morning: holders whose certificates end in six months, or in one, are told so. */
export async function remindOfExpiry(_payload: object, services: { readonly perform: Perform }): Promise<void> {
  for (const months of noticeMonths) {
    const ids = await services.perform(system, listExpiring, months);
    for (const certificateId of ids) await services.perform(system, noteExpiry, { certificateId, months });
  }
}

/** Standing certificates whose notice may be due; the days are taken widely, the rule looks at each. */
async function listExpiring(act: Act, months: number): Promise<string[]> {
  const around = addMonths(act.today, months);
  const rows = await act.tx.query<{ id: string }[]>(
    `select id from certificate where valid_until between $1::date and $2::date
      and confirmed_at is not null and invalidated_at is null and replaced_by_id is null order by id`,
    [addDays(around, -18), addDays(around, 4)],
  );
  return rows.map(({ id }) => id);
}
