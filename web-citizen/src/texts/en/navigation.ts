import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { navigation as et } from "../et/navigation";

/** Words of the menu. */
export const navigation: Texts<typeof et> = {
  home: "Home",
  qualifications: "Qualifications",
  certificates: "Certificate search",
  applications: "My applications",
  myCertificates: "My certificates",
  myData: "My data",
  calendar: "Calendar",
};
