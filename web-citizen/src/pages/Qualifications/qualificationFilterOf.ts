import type { QualificationFilter } from "../../gql/graphql";

/** What one looks for before anything is chosen: whatever is awarded today. */
export const wantedAtFirst = { text: "", level: "", council: "", awarded: "yes", open: "" };

/** What one looks for, as it stands in the address. */
export type WantedQualifications = typeof wantedAtFirst;

/** The filter of the register for what stands in the address; anything odd there does not narrow. */
export function qualificationFilterOf(wanted: WantedQualifications): QualificationFilter {
  const level = Number(wanted.level);
  return {
    text: wanted.text.slice(0, 200) || null,
    estqfLevel: Number.isInteger(level) && level >= 1 && level <= 8 ? level : null,
    councilId: wanted.council || null,
    awardedOnly: wanted.awarded === "yes" || null,
    openRoundOnly: wanted.open === "yes" || null,
  };
}
