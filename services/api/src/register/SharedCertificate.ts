import type { PublicCertificate } from "../certificates/PublicCertificate";
import type { Named } from "./namedHtml";
import type { ProvenCompetences } from "./ProvenCompetences";

/** One certificate as a link shows it: the public view under the link's scope. */
export interface SharedCertificate {
  readonly certificate: PublicCertificate;
  readonly qualification: Named;
  readonly awardingBody: Named;
  /** Null when the link does not show them. */
  readonly competences: ProvenCompetences | null;
}
