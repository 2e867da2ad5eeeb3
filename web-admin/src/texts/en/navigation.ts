import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { navigation as et } from "../et/navigation";

/** Words of the menu. */
export const navigation: Texts<typeof et> = {
  home: "Overview",
  certificates: "Certificates",
  corrections: "Corrections",
  people: "People",
  mandates: "Mandates",
  bodies: "Awarding bodies",
  standards: "Occupational standards",
  qualifications: "Qualifications",
  events: "Events",
};
