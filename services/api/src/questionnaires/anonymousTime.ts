import { tallinnDay } from "../platform/tallinnDay";
import { dayStart } from "./dayStart";
import type { Questionnaire } from "./Questionnaire";

/**
 * The one time that every anonymous answer to a questionnaire carries, and every mark that somebody has answered it: the day
 * it was opened. A real day would tell whose the answer is when only one person answered on it.
 */
export function anonymousTime({ openedAt }: Pick<Questionnaire, "openedAt">): Date {
  return dayStart(tallinnDay(openedAt ?? new Date(0)));
}
