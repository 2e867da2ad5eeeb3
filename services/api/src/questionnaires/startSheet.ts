import type { Act } from "../platform/Act";
import { AnswerSheet } from "./AnswerSheet";
import type { Answering } from "./lockAnswering";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { sheetOf } from "./sheetOf";

/** The sheet of who answers, locked; begun with the questions of this moment when there is none. Two who begin get one. */
export async function startSheet(act: Act, answering: Answering): Promise<AnswerSheet> {
  const { asked, recipient, forward } = answering;
  const isBody = asked.mode === QuestionnaireMode.BODY && recipient !== null;
  await act.tx
    .createQueryBuilder()
    .insert()
    .into(AnswerSheet)
    .values({
      questionnaireId: asked.id,
      versionId: asked.currentVersionId ?? "",
      recipientId: isBody ? null : (recipient?.id ?? null),
      organisationId: isBody ? recipient.organisationId : null,
      invitedForwardId: forward?.id ?? null,
      startedAt: act.now,
    })
    .orIgnore()
    .execute();
  const { id } = await act.tx.findOneByOrFail(AnswerSheet, sheetOf(answering));
  return act.lock(AnswerSheet, id);
}
