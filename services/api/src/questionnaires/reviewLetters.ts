import { writeLetter } from "../letters/writeLetter";
import { isMandateActive } from "../people/isMandateActive";
import { Mandate } from "../people/Mandate";
import { In, IsNull } from "typeorm";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { Questionnaire } from "./Questionnaire";
import { approvedTexts, returnedTexts, toReviewTexts } from "./reviewLetterTexts";

/** Asks those of Kutsekoda who did not write it for a second pair of eyes. After "questionnaire.submitted". */
export async function tellReviewers(act: Act, event: Event): Promise<void> {
  const asked = await act.get(Questionnaire, event.subjectId);
  const roles = In([Role.REGISTRAR, Role.ADMINISTRATOR]);
  const mandates = await act.tx.findBy(Mandate, { role: roles, endedAt: IsNull() });
  const people = new Set(mandates.filter((one) => isMandateActive(one, act.today)).map((one) => one.personId));
  for (const personId of people) {
    if (personId === asked.createdBy || personId === asked.editedBy) continue;
    await writeLetter(act, {
      personId,
      template: "questionnaire.toReview",
      texts: toReviewTexts,
      params: asked,
      event,
    });
  }
}

/** Tells the author that it may be opened. After "questionnaire.approved". */
export async function tellApproval(act: Act, event: Event): Promise<void> {
  const asked = await act.get(Questionnaire, event.subjectId);
  const personId = asked.editedBy ?? asked.createdBy;
  await writeLetter(act, { personId, template: "questionnaire.approved", texts: approvedTexts, params: asked, event });
}

/** Tells the author what is to be changed. After "questionnaire.returned". */
export async function tellReturn(act: Act, event: Event): Promise<void> {
  const asked = await act.get(Questionnaire, event.subjectId);
  const personId = asked.editedBy ?? asked.createdBy;
  await writeLetter(act, { personId, template: "questionnaire.returned", texts: returnedTexts, params: asked, event });
}
