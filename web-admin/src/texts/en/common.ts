import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { common as et } from "../et/common";

/** Words that several pages use. */
export const common: Texts<typeof et> = {
  home: "Overview",
  filters: "Search and filters",
  all: "All",
  status: "State",
  qualification: "Qualification",
  body: "Awarding body",
  level: "Level",
  person: "Person",
  role: "Role",
  committee: "Committee",
  validFrom: "From",
  validUntil: "Until",
  unlimited: "unlimited",
  inForce: "In force",
  ended: "Ended",
  revoked: "Revoked",
  notYet: "Not yet in force",
  personalCode: "Personal code",
  name: "Name",
  details: "Details",
  none: "none",
  nothingFound: "Nothing was found",
  changeSearch: "Change the search or remove a filter.",
};
