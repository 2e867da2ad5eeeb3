import { formattedDay } from "../platform/formattedDay";

/** How many electives are chosen; no `atMost`: as many as there are. */
interface Electives {
  readonly atLeast: number;
  readonly atMost: number | null;
}

interface Named {
  readonly et: string;
}

/** What the PDF needs of the standard's JSON. */
export interface StandardContent {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly title: Named;
  readonly description: { readonly et: string | null };
  readonly council: Named;
  readonly decision: string | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly studentsUntil: string | null;
  readonly iscoCode: string | null;
  readonly replacedBy: { readonly code: string; readonly version: number } | null;
  readonly qualifications: readonly {
    readonly title: Named;
    readonly estqfLevel: number;
    readonly eqfLevel: number;
    readonly electives: Electives;
    readonly competences: readonly {
      readonly code: string;
      readonly isElective: boolean;
      readonly name: Named;
      readonly performanceIndicators: readonly string[];
    }[];
  }[];
}

/** What the template lays out: every text ready as it will be read. In Estonian. */
export interface StandardView {
  readonly title: string;
  readonly label: string;
  readonly address: string;
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly description: string | null;
  readonly qualifications: readonly {
    readonly title: string;
    readonly levels: string;
    readonly groups: readonly { readonly title: string; readonly competences: readonly CompetenceView[] }[];
  }[];
}

interface CompetenceView {
  readonly name: string;
  readonly indicators: readonly string[];
}

/** A version of a standard as it stands on paper: what stays, without exams and bodies, which change from day to day. */
export function standardView(standard: StandardContent, publicUrl: string): StandardView {
  const { code, version, title, validFrom, validUntil, studentsUntil, replacedBy } = standard;
  const [year = 0, month = 1, day = 1] = validFrom.split("-").map(Number);
  const facts = [
    ["Tähis", code],
    ["Versioon", String(version)],
    ["Kehtib alates", formattedDay(validFrom)],
    ["Kehtib kuni", validUntil && formattedDay(validUntil)],
    ["Õppijatele kuni", studentsUntil && formattedDay(studentsUntil)],
    ["Kutsenõukogu", standard.council.et],
    ["Otsus", standard.decision],
    ["ISCO", standard.iscoCode],
    ["Asendatud", replacedBy && `${replacedBy.code}, versioon ${String(replacedBy.version)}`],
  ] as const;
  return {
    ...{ title: title.et, label: `${code}, versioon ${String(version)}`, day: { year, month, day } },
    address: `${publicUrl}/standards/${code}.pdf?version=${String(version)}`,
    facts: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    description: standard.description.et,
    qualifications: standard.qualifications.map(({ title: named, estqfLevel, eqfLevel, electives, competences }) => ({
      title: named.et,
      levels: `EKR tase ${String(estqfLevel)}, EQF tase ${String(eqfLevel)}`,
      groups: [
        { title: "Kohustuslikud kompetentsid", competences: viewsOf(competences.filter((one) => !one.isElective)) },
        { title: electivesTitle(electives), competences: viewsOf(competences.filter((one) => one.isElective)) },
      ].filter((group) => group.competences.length > 0),
    })),
  };
}

type Competences = StandardContent["qualifications"][number]["competences"];

function electivesTitle({ atLeast, atMost }: Electives): string {
  const most = atMost === null ? "" : ` kuni ${String(atMost)}`;
  const least = atMost === null ? ` vähemalt ${String(atLeast)}` : ` ${String(atLeast)}${atMost > atLeast ? most : ""}`;
  return `Valitavad kompetentsid (${atLeast === 0 ? `võib valida${most}` : `valitakse${least}`})`;
}

const viewsOf = (competences: Competences): CompetenceView[] =>
  competences.map(({ code, name, performanceIndicators }) => ({
    name: `${code} ${name.et}`,
    indicators: performanceIndicators,
  }));
