import type { CertificateFilter, CertificateType } from "../../gql/graphql";

/** What one narrows the list by, as it stands in the address; never a person's name or a number. */
export type WantedCertificates = Record<
  "qualification" | "standard" | "field" | "body" | "level" | "type" | "validity",
  string
> & {
  size: string;
};

/** Nothing chosen, 25 to a page. */
export const wantedAtFirst: WantedCertificates = {
  qualification: "",
  standard: "",
  field: "",
  body: "",
  level: "",
  type: "",
  validity: "",
  size: "25",
};

/** How many may stand on a page. */
export const pageSizes = ["10", "25", "50"] as const;

/** Whom or what one looks for; kept in the browser's history and nowhere else. */
export type SearchedWords = { by: "name" | "registrationNumber"; words: string };

const types: readonly string[] = ["FULL", "PARTIAL", "SCHOOL_DOCUMENT"] satisfies CertificateType[];

/** The register's filter for what is wanted; anything odd in the address does not narrow. `today` is `YYYY-MM-DD`. */
export function certificateFilterOf(
  wanted: WantedCertificates,
  searched: SearchedWords | null,
  today: string,
): CertificateFilter {
  const level = Number(wanted.level);
  return {
    name: searched?.by === "name" ? searched.words : null,
    registrationNumber:
      searched?.by === "registrationNumber" ? searched.words.replaceAll(/\s/g, "").slice(0, 20) : null,
    qualificationId: wanted.qualification || null,
    standardId: wanted.standard || null,
    councilId: wanted.field || null,
    organisationId: wanted.body || null,
    estqfLevel: Number.isInteger(level) && level >= 1 && level <= 8 ? level : null,
    type: types.includes(wanted.type) ? (wanted.type as CertificateType) : null,
    validOn:
      wanted.validity === "year" ? `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace("02-29", "02-28") : null,
    unlimitedOnly: wanted.validity === "unlimited" || null,
  };
}

/** Whether anything narrows the list. */
export const isNarrowed = (wanted: WantedCertificates): boolean =>
  Object.entries(wanted).some(([name, value]) => name !== "size" && value !== "");

/** The size of a page; 25 for anything odd. */
export const sizeOf = ({ size }: WantedCertificates): number =>
  Number(pageSizes.find((one) => one === size) ?? wantedAtFirst.size);
