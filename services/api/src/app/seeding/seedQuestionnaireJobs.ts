import type { Client } from "pg";
import { reminderTimes } from "../../questionnaires/reminderTimes";

interface OpenRow {
  readonly opened: Date;
  readonly closes: Date | null;
  readonly reminders: number;
}

const order = "select graphile_worker.add_job($1, payload := $2::json, job_key := $3, run_at := $4)";

/** An open questionnaire of the demo ends at its time and reminds like any other: what opening would have ordered is ordered. */
export async function seedQuestionnaireJobs(client: Client, questionnaireId: string): Promise<void> {
  const { rows } = await client.query<OpenRow>(
    "select opened_at as opened, closes_at as closes, reminders_wanted as reminders from questionnaire where id = $1",
    [questionnaireId],
  );
  const [asked] = rows;
  if (!asked) return;
  const add = (task: string, key: string, runAt: Date, payload: object = {}): Promise<unknown> =>
    client.query(order, [task, JSON.stringify({ questionnaireId, ...payload }), key, runAt]);
  if (asked.closes) await add("closeInTime", `closing:${questionnaireId}`, asked.closes);
  const times = reminderTimes(asked.opened, asked.closes, asked.reminders);
  for (const [at, runAt] of times.entries()) {
    const number = at + 1;
    if (runAt > new Date()) await add("remindInTime", `reminder:${questionnaireId}:${number}`, runAt, { number });
  }
}
