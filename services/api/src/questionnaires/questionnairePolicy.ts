import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

const met = new Set<QuestionnaireStatus>([
  QuestionnaireStatus.OPEN,
  QuestionnaireStatus.CLOSED,
  QuestionnaireStatus.ARCHIVED,
]);

/** Kutsekoda's people read every questionnaire with its answers; a body's manager those of the own body. */
export function canReadQuestionnaire(viewer: Viewer, asked: Pick<Questionnaire, "organisationId">): boolean {
  return actsAs(viewer, [Role.REGISTRAR, Role.ADMINISTRATOR]) || actsAs(viewer, [Role.MANAGER], asked.organisationId);
}

/** Who is asked sees the questions from the opening on, and not those of a withdrawn one. */
export function canSeeQuestionnaire(
  viewer: Viewer,
  asked: Pick<Questionnaire, "organisationId" | "status">,
  isRecipient: boolean,
): boolean {
  return canReadQuestionnaire(viewer, asked) || (isRecipient && met.has(asked.status));
}
