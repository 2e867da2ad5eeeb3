import type { Application } from "../applications/Application";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { AwardingProcedure } from "../standards/AwardingProcedure";
import { isPapersOnly } from "../standards/isPapersOnly";

/** The body's assessors judge the papers of others, never one's own, where no exam is asked for. HMS § 10. */
export function canAssessPapers(
  viewer: Viewer,
  application: Pick<Application, "personId" | "organisationId" | "kind">,
  procedure: Pick<AwardingProcedure, "papersOnlyFor">,
): boolean {
  if (viewer.personId === null || viewer.personId === application.personId) return false;
  return actsAs(viewer, [Role.ASSESSOR], application.organisationId) && isPapersOnly(application.kind, procedure);
}
