import type { Act } from "../platform/Act";
import { addMonths } from "../platform/days";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { forgetMessage, messageKeptMonths } from "./forgetMessage";

/** Worker's task of every morning: the words of messages older than six months are deleted. */
export async function forgetMessages(_payload: object, services: { readonly perform: Perform }): Promise<void> {
  const ids = await services.perform(system, listOldMessages, null);
  for (const messageId of ids) await services.perform(system, forgetMessage, { messageId });
}

async function listOldMessages(act: Act): Promise<string[]> {
  const rows = await act.tx.query<{ id: string }[]>(
    "select id from holder_message where forgotten_at is null and sent_on <= $1::date order by sent_at, id",
    [addMonths(act.today, -messageKeptMonths)],
  );
  return rows.map(({ id }) => id);
}
