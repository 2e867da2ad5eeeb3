const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Tallinn" });

/** The calendar day in Estonia at this instant, as YYYY-MM-DD. */
export function tallinnDay(at: Date): string {
  return format.format(at);
}
