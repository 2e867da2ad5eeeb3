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
  failed: {
    signedOut: "You have been signed out. Sign in and try again.",
    noRight: "You do not have the right to do this in your present role.",
    notFound: "This was not found. Load the page again.",
    tooMany: "Too many requests at once. Wait a minute and try again.",
    offline: "The register cannot be reached. What you wrote is still here; try again.",
    broken: "Something broke on our side. What you wrote is still here; try again.",
  },
};
