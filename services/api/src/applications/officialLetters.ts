import { aboutApplication } from "./aboutApplication";
import { Application } from "./Application";
import type { AboutApplication } from "./applicationLetterTexts";
import { completedTexts, newApplicationTexts, withdrawnNoticeTexts } from "./officialLetterTexts";
import type { LetterTexts } from "../letters/LetterTexts";
import { writeLetter } from "../letters/writeLetter";
import { isMandateActive } from "../people/isMandateActive";
import { Mandate } from "../people/Mandate";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Role } from "../platform/Role";

/** Tells the body's coordinators of a new application. After "application.submitted". */
export async function tellCoordinators(act: Act, event: Event): Promise<void> {
  const application = await act.get(Application, event.subjectId);
  const dueOn = typeof event.data["dueOn"] === "string" ? event.data["dueOn"] : null;
  const to = await coordinatorsOf(act, application);
  await writeTo(act, event, application, to, "application.new", newApplicationTexts, { dueOn });
}

/** Tells the reviewer that the applicant has answered. After "application.completed". */
export async function tellReviewerCompleted(act: Act, event: Event): Promise<void> {
  const application = await act.get(Application, event.subjectId);
  const to = await reviewersOf(act, application);
  await writeTo(act, event, application, to, "application.completedNotice", completedTexts, {});
}

/** Tells the reviewer that the applicant has withdrawn. After "application.withdrawn". */
export async function tellReviewerWithdrawn(act: Act, event: Event): Promise<void> {
  const application = await act.get(Application, event.subjectId);
  const to = await reviewersOf(act, application);
  await writeTo(act, event, application, to, "application.withdrawnNotice", withdrawnNoticeTexts, {});
}

async function writeTo<P extends object>(
  act: Act,
  event: Event,
  application: Application,
  personIds: readonly string[],
  template: string,
  texts: LetterTexts<AboutApplication & P>,
  more: P,
): Promise<void> {
  const params = { ...(await aboutApplication(act, application)), ...more };
  for (const personId of personIds) {
    await writeLetter(act, { personId, template, texts, params, event, applicationId: application.id });
  }
}

async function coordinatorsOf(act: Act, application: Application): Promise<string[]> {
  const { organisationId, personId } = application;
  const mandates = await act.tx.findBy(Mandate, { organisationId, role: Role.COORDINATOR });
  const holders = mandates.filter((mandate) => isMandateActive(mandate, act.today)).map((mandate) => mandate.personId);
  return [...new Set(holders)].filter((id) => id !== personId);
}

/** Whoever examines it, or all coordinators when nobody does or that one has left. */
async function reviewersOf(act: Act, application: Application): Promise<string[]> {
  const coordinators = await coordinatorsOf(act, application);
  const reviewer = coordinators.find((id) => id === application.reviewerPersonId);
  return reviewer ? [reviewer] : coordinators;
}
