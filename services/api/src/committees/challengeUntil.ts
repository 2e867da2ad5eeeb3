import { addDays } from "../platform/days";
import { tallinnDay } from "../platform/tallinnDay";
import type { Decision } from "./Decision";

const challengeDays = 30;

/** The last day (YYYY-MM-DD) to challenge a refusal: 30 days from the day the applicant learned of it. HMS § 75. */
export function challengeUntil(decision: Pick<Decision, "result" | "deliveredAt">): string | null {
  if (decision.result !== "REFUSE" || !decision.deliveredAt) return null;
  return addDays(tallinnDay(decision.deliveredAt), challengeDays);
}
