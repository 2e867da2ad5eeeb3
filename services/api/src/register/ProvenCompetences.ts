import type { Named } from "./namedHtml";

/** What the holder of a certificate has proven. */
export interface ProvenCompetences {
  /** The compulsory ones, then the electives that were chosen, each by code. */
  readonly list: readonly (Named & { readonly code: string; readonly isElective: boolean })[];
  /** False: electives could be chosen, but the register does not know which; null: there were none to choose from. */
  readonly areElectivesRecorded: boolean | null;
}
