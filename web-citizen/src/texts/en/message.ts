import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { message as et } from "../et/message";

/** Words of writing to the holder of a public certificate. */
export const message: Texts<typeof et> = {
  write: "Write to the holder",
  title: "Write to the holder of the certificate",
  lead: "We pass your message on to the holder. We do not show you the address; whether to answer is for the holder to decide.",
  subject: "What is it about?",
  subjectHint: "For example: a job offer",
  text: "Message",
  textHint: "The holder gets it exactly as you write it.",
  replyTo: "E-mail address where the holder may answer",
  shown: "Beside the message the holder sees your name ({{sender}}) and the address you write here.",
  kept: "We delete the message after six months. You can write to the holder of a certificate once a day, and send five messages a day in all.",
  send: "Send the message",
  sending: "Sending …",
  sent: "The message has been sent",
  sentWords: "The holder gets it as a letter from the register and may answer to {{replyTo}}.",
  toCertificate: "Back to the certificate",
  takesNone: "The holder does not take messages",
  takesNoneWords: "The holder of this certificate has chosen not to be written to through the register.",
  notHere: "You cannot write from here",
  notHereWords:
    "One writes for oneself or for a company, to the holder of somebody else's certificate. If you act in another role, switch roles.",
};
