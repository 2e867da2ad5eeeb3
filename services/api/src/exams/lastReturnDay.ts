import { addDays } from "../platform/days";
import { tallinnDay } from "../platform/tallinnDay";

/** The last day (YYYY-MM-DD, Estonia) on which a seat may be given up: so many calendar days before the exam. */
export function lastReturnDay(startsAt: Date, seatReturnDays: number): string {
  return addDays(tallinnDay(startsAt), -seatReturnDays);
}
