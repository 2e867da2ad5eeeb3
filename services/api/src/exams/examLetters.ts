import { Application } from "../applications/Application";
import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import type { Locale } from "../platform/Viewer";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { Qualification } from "../standards/Qualification";
import { resultsKnownTexts, seatTakenTexts, sessionCancelledTexts } from "./examLetterTexts";
import { papersAssessedTexts } from "./paperAssessmentTexts";
import { ExamSession } from "./ExamSession";
import { lastReturnDay } from "./lastReturnDay";

/** Confirms a seat to the applicant. After "application.seatTaken". */
export async function confirmSeat(act: Act, event: Event): Promise<void> {
  const application = await act.get(Application, event.subjectId);
  const session = await act.get(ExamSession, String(event.data["examSessionId"]));
  const procedure = await act.get(AwardingProcedure, application.awardingProcedureId);
  const params = {
    qualification: await titlesOf(act, application),
    startsAt: session.startsAt,
    where: [session.place, session.webLink].filter(Boolean).join(", "),
    returnUntil: lastReturnDay(session.startsAt, procedure.seatReturnDays),
  };
  await writeLetter(act, { ...to(application, event), template: "exam.seatTaken", texts: seatTakenTexts, params });
}

/** Tells the applicant that the session is off. After "application.seatCancelled". */
export async function tellSessionCancelled(act: Act, event: Event): Promise<void> {
  const application = await act.get(Application, event.subjectId);
  const session = await act.get(ExamSession, String(event.data["examSessionId"]));
  const params = {
    qualification: await titlesOf(act, application),
    startsAt: session.startsAt,
    reason: session.cancelReason ?? "",
  };
  await writeLetter(act, {
    ...to(application, event),
    template: "exam.cancelled",
    texts: sessionCancelledTexts,
    params,
  });
}

/** Tells the applicant that the results can be seen. After "application.assessed". */
export async function tellResults(act: Act, event: Event): Promise<void> {
  const application = await act.get(Application, event.subjectId);
  const params = { qualification: await titlesOf(act, application) };
  await writeLetter(act, { ...to(application, event), template: "exam.results", texts: resultsKnownTexts, params });
}

/** Tells the applicant that the papers have been assessed. After "application.papersAssessed". */
export async function tellPapersAssessed(act: Act, event: Event): Promise<void> {
  const application = await act.get(Application, event.subjectId);
  const params = { qualification: await titlesOf(act, application) };
  const letter = { ...to(application, event), template: "application.papersAssessed" };
  await writeLetter(act, { ...letter, texts: papersAssessedTexts, params });
}

const to = (application: Application, event: Event) => ({
  personId: application.personId,
  applicationId: application.id,
  event,
});

async function titlesOf(act: Act, application: Application): Promise<Record<Locale, string>> {
  const { title, titleEn, titleRu } = await act.get(Qualification, application.qualificationId);
  return { et: title, en: titleEn ?? title, ru: titleRu ?? title };
}
