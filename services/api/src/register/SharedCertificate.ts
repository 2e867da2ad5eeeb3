import type { PublicCertificate } from "../certificates/PublicCertificate";
import type { Named } from "./namedHtml";

/** One certificate as a link shows it: the public view under the link's scope. */
export interface SharedCertificate {
  readonly certificate: PublicCertificate;
  readonly qualification: Named;
  readonly awardingBody: Named;
  /** Empty when the link does not show them. */
  readonly competences: readonly Named[];
}
