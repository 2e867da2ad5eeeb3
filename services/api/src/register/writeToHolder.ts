import { Field, ID, InputType } from "type-graphql";
import { Person } from "../people/Person";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { cleanText } from "../platform/cleanText";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { findShownCertificate } from "./findShownCertificate";
import { HolderMessage } from "./HolderMessage";
import { holderMessageFaults } from "./holderMessageFaults";
import { canWriteToHolder } from "./holderMessagePolicy";

@InputType()
export class WriteToHolderInput {
  @Field(() => ID)
  certificateId!: string;

  /** What it is about, 200 characters at most. */
  @Field(() => String)
  subject!: string;

  /** Plain text, 2,000 characters at most. */
  @Field(() => String)
  text!: string;

  /** Where the holder may answer; the holder sees it. */
  @Field(() => String)
  replyTo!: string;
}

/** So many holders a person may write to in a day. */
export const messagesADay = 5;

/**
 * Somebody writes to the holder of a certificate that is shown to all, once a day about each; the address stays unseen.
 * The limit is of a certificate and not of its holder: a refusal must not tell that two hidden names are one person's.
 */
export async function writeToHolder(act: Act, input: WriteToHolderInput): Promise<HolderMessage> {
  if (!act.viewer.personId) throw new AccessError("UNAUTHENTICATED");
  const certificate = await findShownCertificate(act, input.certificateId);
  if (!certificate) throw new AccessError("NOT_FOUND");
  authorize(canWriteToHolder(act.viewer, certificate));
  const { id: senderId } = await act.lock(Person, act.viewer.personId);
  const certificateId = certificate.id;
  const [subject, text] = [cleanText(input.subject).replace(/\s+/g, " ").trim(), cleanText(input.text).trim()];
  const words = { subject, text, replyTo: input.replyTo.trim() };
  refuseAll(holderMessageFaults(words));
  const { messagesRefusedAt } = await act.get(Person, certificate.personId);
  if (messagesRefusedAt) throw new Refusal(ProblemCode.HOLDER_TAKES_NO_MESSAGES);
  const today = await act.tx.findBy(HolderMessage, { senderId, sentOn: act.today });
  if (today.some((one) => one.certificateId === certificateId)) throw new Refusal(ProblemCode.MESSAGE_ALREADY_SENT);
  if (today.length >= messagesADay) throw new Refusal(ProblemCode.MESSAGES_TOO_MANY);
  const { organisationId } = act.viewer;
  const facts = { certificateId, senderId, organisationId, ...words, sentAt: act.now, sentOn: act.today };
  const message = await act.tx.save(
    HolderMessage,
    act.tx.create(HolderMessage, { ...facts, letterId: null, forgottenAt: null }),
  );
  await act.record("holder_message.sent", message.id, { certificateId });
  return message;
}
