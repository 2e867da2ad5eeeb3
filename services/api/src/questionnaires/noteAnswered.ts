import type { Act } from "../platform/Act";
import { anonymousTime } from "./anonymousTime";
import { Forward } from "./Forward";
import type { Answering } from "./lockAnswering";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { Recipient } from "./Recipient";

/** Whoever was asked has answered: nobody asks again. In a body's name one answers for all of its people. */
export async function noteAnswered(act: Act, { asked, recipient, forward }: Answering): Promise<void> {
  const at = asked.mode === QuestionnaireMode.ANONYMOUS ? anonymousTime(asked) : act.now;
  const answered = { answeredAt: at, declinedAt: null };
  if (recipient && asked.mode === QuestionnaireMode.BODY) {
    const ofBody = { questionnaireId: asked.id, organisationId: recipient.organisationId ?? "" };
    await act.tx.update(Recipient, ofBody, answered);
  } else if (recipient) {
    await act.tx.update(Recipient, { id: recipient.id }, answered);
  }
  const passedOn = forward?.id ?? recipient?.forwardId;
  if (passedOn) await act.tx.update(Forward, { id: passedOn }, { usedAt: at });
}
