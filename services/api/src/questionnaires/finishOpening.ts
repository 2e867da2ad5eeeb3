import type { Act } from "../platform/Act";
import { moveQuestionnaire } from "./moveQuestionnaire";
import type { Questionnaire } from "./Questionnaire";
import { reminderTimes } from "./reminderTimes";

const hour = 3_600_000;

/** Everybody is entered: it is open, and what comes later - closing, reminders, later joiners - is ordered. */
export async function finishOpening(act: Act, asked: Questionnaire): Promise<void> {
  Object.assign(asked, { openedAt: act.now });
  await moveQuestionnaire(act, asked, "FINISH_OPENING");
  await act.record("questionnaire.opened", asked.id);
  const about = { questionnaireId: asked.id };
  if (asked.closesAt) await act.job("closeInTime", about, { key: `closing:${asked.id}`, runAt: asked.closesAt });
  const times = reminderTimes(act.now, asked.closesAt, asked.remindersWanted);
  for (const [at, runAt] of times.entries()) {
    await act.job("remindInTime", { ...about, number: at + 1 }, { key: `reminder:${asked.id}:${at + 1}`, runAt });
  }
  if (asked.joiningLater) {
    const runAt = new Date(act.now.getTime() + hour);
    await act.job("joinLater", about, { key: `joining:${asked.id}`, runAt });
  }
}
