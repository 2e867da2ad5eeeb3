/** The first instant of a day (YYYY-MM-DD) as the register writes down a time of which only the day is kept. */
export function dayStart(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
