import type { Person } from "../people/Person";
import type { CertificateDocument } from "./CertificateDocument";

/** Whether a made document bears another name than its holder; one made before names were noted may. */
export function isNameOutdated(
  document: Pick<CertificateDocument, "holderName">,
  person: Pick<Person, "firstName" | "lastName">,
): boolean {
  return document.holderName !== `${person.firstName} ${person.lastName}`;
}
