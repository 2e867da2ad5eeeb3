import { Certificate } from "../certificates/Certificate";
import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { HolderMessage } from "./HolderMessage";
import { holderMessageTexts } from "./holderMessageTexts";
import { senderOf } from "./senderOf";

/** The message reaches the holder as a letter: in the inbox, and by e-mail the notice that it waits. */
export async function passMessage(act: Act, event: Event): Promise<void> {
  const message = await act.lock(HolderMessage, event.subjectId);
  const { subject, text, replyTo } = message;
  if (message.letterId !== null || subject === null || text === null || replyTo === null) return;
  const { personId, registrationNumber } = await act.get(Certificate, message.certificateId);
  const letter = await writeLetter(act, {
    personId,
    template: "holderMessage.passed",
    texts: holderMessageTexts,
    params: {
      sender: await senderOf(act, message),
      registrationNumber: registrationNumber ?? "",
      subject,
      text,
      replyTo,
    },
    event,
  });
  await act.tx.update(HolderMessage, { id: message.id }, { letterId: letter.id });
}
