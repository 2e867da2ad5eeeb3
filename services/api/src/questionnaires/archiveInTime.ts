import type { Act } from "../platform/Act";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { archiveQuestionnaire } from "./archiveQuestionnaire";

/** What the worker gives this task: how many days names are kept after the end. */
export interface ArchiveServices {
  readonly perform: Perform;
  readonly keptDays: number;
}

const ended = `select id from questionnaire where status in ('CLOSED', 'WITHDRAWN') and closed_at < $1::timestamptz
  order by closed_at limit 1000`;

/** Worker's task of every morning: questionnaires that ended long ago are archived, each by itself and under its lock. */
export async function archiveInTime(_payload: object, { perform, keptDays }: ArchiveServices): Promise<void> {
  const ids = await perform(system, listEnded, keptDays);
  for (const questionnaireId of ids) await perform(system, archiveQuestionnaire, { questionnaireId, keptDays });
}

async function listEnded(act: Act, keptDays: number): Promise<string[]> {
  const before = new Date(act.now.getTime() - keptDays * 86_400_000);
  return (await act.tx.query<{ id: string }[]>(ended, [before])).map(({ id }) => id);
}
