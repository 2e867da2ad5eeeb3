import type { Organisation } from "../organisations/Organisation";
import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

type Asked = Pick<Questionnaire, "organisationId">;

const met = new Set<QuestionnaireStatus>([
  QuestionnaireStatus.OPEN,
  QuestionnaireStatus.CLOSED,
  QuestionnaireStatus.ARCHIVED,
]);

/** Kutsekoda's administrator asks whomever; a body's manager the own holders where Kutsekoda allows it. */
export function canAsk(viewer: Viewer, organisation: Pick<Organisation, "id" | "mayAskHolders">): boolean {
  if (actsAs(viewer, [Role.ADMINISTRATOR], organisation.id)) return true;
  return organisation.mayAskHolders && actsAs(viewer, [Role.MANAGER], organisation.id);
}

/** Kutsekoda's people read every questionnaire with its answers; a body's manager those of the own body. */
export function canReadQuestionnaire(viewer: Viewer, asked: Asked): boolean {
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]) || actsAs(viewer, [Role.MANAGER], asked.organisationId);
}

/** Who asks writes, opens, closes and publishes; an administrator of Kutsekoda may do so for a body too. */
export function canEditQuestionnaire(viewer: Viewer, asked: Asked): boolean {
  return actsAs(viewer, [Role.ADMINISTRATOR]) || actsAs(viewer, [Role.MANAGER], asked.organisationId);
}

/** Who asks sends it on and opens it; a body's manager only while Kutsekoda allows the body to ask. */
export function canOpenQuestionnaire(
  viewer: Viewer,
  asked: Asked,
  asker: Pick<Organisation, "id" | "mayAskHolders">,
): boolean {
  return canEditQuestionnaire(viewer, asked) && (actsAs(viewer, [Role.ADMINISTRATOR]) || canAsk(viewer, asker));
}

/** Kutsekoda's administrator decides which body may ask its own holders. */
export function canAllowAsking(viewer: Viewer): boolean {
  return actsAs(viewer, [Role.ADMINISTRATOR]);
}

/** A second pair of eyes of Kutsekoda: neither the author nor who edited it last. */
export function canReviewQuestionnaire(viewer: Viewer, asked: Pick<Questionnaire, "createdBy" | "editedBy">): boolean {
  const isOwn = viewer.personId === asked.createdBy || viewer.personId === asked.editedBy;
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]) && !isOwn;
}

/** Who is asked sees the questions from the opening on, and not those of a withdrawn one. */
export function canSeeQuestionnaire(
  viewer: Viewer,
  asked: Pick<Questionnaire, "organisationId" | "status">,
  isRecipient: boolean,
): boolean {
  return canReadQuestionnaire(viewer, asked) || (isRecipient && met.has(asked.status));
}
