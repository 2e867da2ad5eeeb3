import { aboutApplication } from "./aboutApplication";
import { Application } from "./Application";
import {
  admissionTexts,
  completionRequestTexts,
  receiptTexts,
  withdrawalTexts,
  type AboutApplication,
} from "./applicationLetterTexts";
import { admissionRefusalTexts, leftUnexaminedTexts } from "./applicationRefusalTexts";
import { CompletionRequest } from "./CompletionRequest";
import type { LetterTexts } from "../letters/LetterTexts";
import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";

async function write<P extends object>(
  act: Act,
  event: Event,
  template: string,
  texts: LetterTexts<AboutApplication & P>,
  more: (application: Application) => P,
): Promise<void> {
  const application = await act.get(Application, event.subjectId);
  const params = { ...(await aboutApplication(act, application)), ...more(application) };
  const { personId, id } = application;
  await writeLetter(act, { personId, template, texts, params, event, applicationId: id });
}

const dayIn = (event: Event): string | null => (typeof event.data["dueOn"] === "string" ? event.data["dueOn"] : null);

/** Proof of filing, with what comes next. After "application.submitted". */
export async function sendReceipt(act: Act, event: Event): Promise<void> {
  await write(act, event, "application.receipt", receiptTexts, () => ({ dueOn: dayIn(event) }));
}

/** What is missing, by when, and what follows if it stays so. After "application.completionRequested". */
export async function sendCompletionRequest(act: Act, event: Event): Promise<void> {
  const { text, dueOn } = await act.get(CompletionRequest, String(event.data["completionRequestId"]));
  await write(act, event, "application.completionRequest", completionRequestTexts, () => ({ request: text, dueOn }));
}

/** After "application.admitted". */
export async function sendAdmission(act: Act, event: Event): Promise<void> {
  await write(act, event, "application.admission", admissionTexts, () => ({ dueOn: dayIn(event) }));
}

/** A decision with ground, reasons and the way to challenge it. After "application.admissionRefused". HMS § 55-57. */
export async function sendAdmissionRefusal(act: Act, event: Event): Promise<void> {
  await write(act, event, "application.admissionRefusal", admissionRefusalTexts, reasonsOf);
}

/** A decision with ground, reasons and the way to challenge it. After "application.leftUnexamined". HMS § 15 lg 3. */
export async function sendLeftUnexamined(act: Act, event: Event): Promise<void> {
  await write(act, event, "application.leftUnexamined", leftUnexaminedTexts, reasonsOf);
}

/** After "application.withdrawn". */
export async function sendWithdrawal(act: Act, event: Event): Promise<void> {
  await write(act, event, "application.withdrawal", withdrawalTexts, () => ({}));
}

const reasonsOf = (application: Application): { ground: string; reasons: string } => ({
  ground: application.refusalGround ?? "",
  reasons: application.refusalReasons ?? "",
});
