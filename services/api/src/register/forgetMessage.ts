import { Certificate } from "../certificates/Certificate";
import { rewriteLetter } from "../letters/rewriteLetter";
import type { Act } from "../platform/Act";
import { addMonths } from "../platform/days";
import { HolderMessage } from "./HolderMessage";
import { forgottenMessageTexts } from "./forgottenMessageTexts";
import { senderOf } from "./senderOf";

/** How long the words of a message are kept. */
export const messageKeptMonths = 6;

/** After its time only who wrote, when and about which certificate is known; the letter that quoted the words says so. */
export async function forgetMessage(act: Act, input: { readonly messageId: string }): Promise<HolderMessage> {
  const message = await act.lock(HolderMessage, input.messageId);
  if (message.forgottenAt || message.sentOn > addMonths(act.today, -messageKeptMonths)) return message;
  if (message.letterId !== null) {
    const { registrationNumber } = await act.get(Certificate, message.certificateId);
    const params = { sender: await senderOf(act, message), registrationNumber: registrationNumber ?? "" };
    await rewriteLetter(act, { letterId: message.letterId, texts: forgottenMessageTexts, params });
  }
  const forgotten = { subject: null, text: null, replyTo: null, forgottenAt: act.now };
  await act.tx.update(HolderMessage, { id: message.id }, forgotten);
  await act.record("holder_message.forgotten", message.id);
  return Object.assign(message, forgotten);
}
