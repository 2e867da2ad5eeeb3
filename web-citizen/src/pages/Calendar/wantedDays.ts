import type { CalendarFilter, CalendarKind, County, Locale } from "../../gql/graphql";

/** What one wants to see of the calendar, as it stands in the address. */
export const wantedAtFirst = {
  ...{ view: "list", month: "", kinds: "", qualification: "", standard: "", body: "", county: "", language: "" },
};

/** The address's words. */
export type WantedDays = typeof wantedAtFirst;

/** The counties in the order of the Estonian alphabet. */
export const counties: readonly County[] = [
  ...(["HARJU", "HIIU", "IDA_VIRU", "JOGEVA", "JARVA", "LAANE", "LAANE_VIRU", "POLVA"] as const),
  ...(["PARNU", "RAPLA", "SAARE", "TARTU", "VALGA", "VILJANDI", "VORU"] as const),
];

const rounds: CalendarKind[] = ["ROUND_OPENS", "ROUND_CLOSES", "PRIOR_LEARNING_OPENS", "PRIOR_LEARNING_CLOSES"];
const locales: readonly Locale[] = ["et", "en", "ru"];

const kindsOf = ({ kinds }: WantedDays): CalendarKind[] | null =>
  kinds === "exams" ? ["EXAM"] : kinds === "rounds" ? rounds : null;

/** The month shown, `YYYY-MM`: the one in the address, else this one. */
export const monthOf = ({ month }: WantedDays, today: string): string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : today.slice(0, 7);

/** The register's filter: from today on in the list, the whole month in the month; what is odd does not narrow. */
export function calendarFilterOf(wanted: WantedDays, today: string): CalendarFilter {
  const month = monthOf(wanted, today);
  const [year = 0, number = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return {
    from: wanted.view === "month" ? `${month}-01` : today,
    until: wanted.view === "month" ? `${month}-${String(last)}` : null,
    kinds: kindsOf(wanted),
    organisationId: wanted.body || null,
    qualificationId: wanted.qualification || null,
    standardId: wanted.standard || null,
    county: counties.find((county) => county === wanted.county) ?? null,
    language: locales.find((language) => language === wanted.language) ?? null,
  };
}

/** The address of the feed with the same filters; `lang` is the language of its words. */
export function feedPath(wanted: WantedDays, lang: Locale): string {
  const search = new URLSearchParams({ lang });
  for (const name of ["body", "qualification", "standard", "county", "language"] as const) {
    if (wanted[name]) search.set(name, wanted[name]);
  }
  const kinds = kindsOf(wanted);
  if (kinds) search.set("kinds", kinds.join(","));
  return `/calendar.ics?${search.toString()}`;
}
