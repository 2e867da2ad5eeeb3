import { managerLetterTexts, procedureChangedTexts } from "./managerLetterTexts";
import { writeLetter } from "../letters/writeLetter";
import { isMandateActive } from "../people/isMandateActive";
import { Mandate } from "../people/Mandate";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { Qualification } from "../standards/Qualification";

/** Tells a body's managers and coordinators of the new version they will work by. After "awarding_procedure.changed". */
export async function tellProcedureChanged(act: Act, event: Event): Promise<void> {
  const { organisationId, qualificationId, changeReason } = await act.get(AwardingProcedure, event.subjectId);
  const { title, titleEn, titleRu } = await act.get(Qualification, qualificationId);
  const inForceFrom = String(event.data["inForceFrom"]);
  const qualification = { et: title, en: titleEn ?? title, ru: titleRu ?? title };
  const params = { qualification, inForceFrom, reason: changeReason ?? "" };
  const template = "procedure.changed";
  for (const personId of await holdersOf(act, organisationId, [Role.MANAGER, Role.COORDINATOR])) {
    await writeLetter(act, { personId, template, texts: procedureChangedTexts, params, event });
  }
}

/** Tells a body's managers what Kutsekoda has decided about it, and why. After the events that have such a text. */
export async function tellManagers(act: Act, event: Event): Promise<void> {
  const texts = managerLetterTexts[event.type as keyof typeof managerLetterTexts];
  const params = { reason: typeof event.data["reason"] === "string" ? event.data["reason"] : "" };
  for (const personId of await holdersOf(act, event.subjectId, [Role.MANAGER])) {
    await writeLetter(act, { personId, template: event.type, texts, params, event });
  }
}

/** Everybody who holds one of these roles in the body today, once. */
async function holdersOf(act: Act, organisationId: string, roles: readonly Role[]): Promise<string[]> {
  const mandates = await act.tx.findBy(
    Mandate,
    roles.map((role) => ({ organisationId, role })),
  );
  return [...new Set(mandates.filter((one) => isMandateActive(one, act.today)).map(({ personId }) => personId))];
}
