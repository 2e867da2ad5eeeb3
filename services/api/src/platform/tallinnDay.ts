const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Tallinn" });

const quarter = 15 * 60_000;
let known = { quarter: NaN, day: "" };

/** The calendar day in Estonia at this instant, as YYYY-MM-DD. Days begin on a quarter of an hour in every time zone, so the last answer holds for that long. */
export function tallinnDay(at: Date): string {
  const asked = Math.floor(at.getTime() / quarter);
  if (asked !== known.quarter) known = { quarter: asked, day: format.format(at) };
  return known.day;
}
