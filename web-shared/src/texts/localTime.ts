const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Tallinn",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** What the wall clock in Estonia shows at an instant: `day` is YYYY-MM-DD, `time` is HH:MM. */
export type LocalTime = { day: string; time: string };

/** The Estonian wall clock at an instant (RFC 3339), wherever the browser is. */
export function localTime(instant: string): LocalTime {
  const parts = new Map(clock.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return { day: `${part("year")}-${part("month")}-${part("day")}`, time: `${part("hour")}:${part("minute")}` };
}
