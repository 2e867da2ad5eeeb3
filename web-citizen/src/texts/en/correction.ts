import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { correction as et } from "../et/correction";

/** Words of asking for a correction. */
export const correction: Texts<typeof et> = {
  title: "Ask for a correction",
  lead: "Write what is wrong on the certificate. The awarding body answers within 30 days and the Qualifications Authority confirms the correction.",
  wrong: "What is wrong",
  wrongHint: "For example: the last day of validity or the specialisation is wrong.",
  shouldBe: "What it should be",
  evidence: "Evidence",
  evidenceHint: "Up to 10 files: PDF, image, ODT, DOCX or signed container, each up to 20 MB.",
  remove: "Remove {{fileName}}",
  send: "Send the request",
  sending: "Sending …",
  sent: "The request has been sent",
  sentWords:
    "{{body}} answers by {{date}}. We write to you about the answer and you see the state on the certificate's page.",
  toCertificate: "To the certificate",
  notPossible: "A correction of this certificate cannot be asked for now",
  notPossibleWords: "Either a request is already being examined or the certificate is invalid.",
  section: "Corrections",
  sectionWords: "If there is a mistake on the certificate, ask for a correction.",
  answerBy: "The answer is due by {{date}}.",
  nameTitle: "The name on the certificate",
  nameWords:
    "The name comes from the state. If it is wrong in the population register, it is corrected there: turn to a vital statistics office and sign in here again afterwards. If your name has changed but the PDF bears the former one, ask for a new PDF here.",
};
