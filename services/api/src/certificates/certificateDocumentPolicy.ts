import type { Viewer } from "../platform/Viewer";
import type { Certificate } from "./Certificate";
import { canSeeEntry, isOfficialOf } from "./certificatePolicy";

type Owned = Pick<Certificate, "personId" | "organisationId" | "confirmedAt">;

/** The holder, the body's officials and Kutsekoda read the document of a registered certificate. */
export function canReadDocument(viewer: Viewer, certificate: Owned): boolean {
  return certificate.confirmedAt !== null && canSeeEntry(viewer, certificate);
}

/** Earlier versions are history: the officials read them, so that nobody is handed a paper that no longer holds. */
export function canReadEarlierDocuments(viewer: Viewer, certificate: Owned): boolean {
  return certificate.confirmedAt !== null && isOfficialOf(viewer, certificate);
}
