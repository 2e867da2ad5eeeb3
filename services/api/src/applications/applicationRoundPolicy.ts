import type { ApplicationRound } from "./ApplicationRound";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";

/** The awarding body's coordinator and manager plan its rounds. */
export function canPlanRounds(viewer: Viewer, organisationId: string): boolean {
  return actsAs(viewer, [Role.COORDINATOR, Role.MANAGER], organisationId);
}

/** Published rounds are everybody's to see; others are the body's own. */
export function canSeeRound(viewer: Viewer, round: Pick<ApplicationRound, "publishedAt" | "organisationId">): boolean {
  return round.publishedAt !== null || canPlanRounds(viewer, round.organisationId);
}

/** A round is published once, by those who plan it. */
export function canPublishRound(
  viewer: Viewer,
  round: Pick<ApplicationRound, "publishedAt" | "organisationId">,
): boolean {
  return round.publishedAt === null && canPlanRounds(viewer, round.organisationId);
}
