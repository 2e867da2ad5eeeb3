import { IsNull, type FindOptionsWhere } from "typeorm";
import { AnswerSheet } from "./AnswerSheet";
import type { Answering } from "./lockAnswering";
import { QuestionnaireMode } from "./QuestionnaireMode";

/** The one sheet of who answers: the outsider's, the body's, or the person's own. */
export function sheetOf({ asked, recipient, forward }: Answering): FindOptionsWhere<AnswerSheet> {
  if (forward) return { invitedForwardId: forward.id };
  if (asked.mode !== QuestionnaireMode.BODY) return { recipientId: recipient?.id ?? "" };
  const organisationId = recipient?.organisationId ?? "";
  return { questionnaireId: asked.id, organisationId, recipientId: IsNull(), invitedForwardId: IsNull() };
}
