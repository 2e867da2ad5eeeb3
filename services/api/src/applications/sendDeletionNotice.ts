import { Application } from "./Application";
import { draftDeletionTexts } from "./draftDeletionTexts";
import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Qualification } from "../standards/Qualification";

/**
 * Tells the applicant on which day an unused draft will be deleted. The letter does not hang on the draft, which it
 * outlives. After "application.deletionNear".
 */
export async function sendDeletionNotice(act: Act, event: Event): Promise<void> {
  const draft = await act.tx.findOneBy(Application, { id: event.subjectId });
  if (draft?.status !== "DRAFT") return;
  const { title, titleEn, titleRu } = await act.get(Qualification, draft.qualificationId);
  const qualification = { et: title, en: titleEn ?? title, ru: titleRu ?? title };
  await writeLetter(act, {
    ...{ personId: draft.personId, event, template: "application.deletionNear", texts: draftDeletionTexts },
    params: { qualification, deletedOn: String(event.data["deletedOn"]) },
  });
}
