import { IsNull } from "typeorm";
import { Application } from "../applications/Application";
import { Letter } from "../letters/Letter";
import { writeLetter } from "../letters/writeLetter";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { Qualification } from "../standards/Qualification";
import { Decision } from "./Decision";
import { awardedTexts, refusedTexts, type DecisionParams } from "./decisionLetterTexts";

const refusalTemplate = "decision.refusal";

/** Tells the applicant what was decided. After "application.decided". */
export async function tellDecision(act: Act, event: Event): Promise<void> {
  const decision = await act.get(Decision, String(event.data["decisionId"]));
  const application = await act.get(Application, decision.applicationId);
  const params = await paramsOf(act, decision, application);
  const to = { personId: application.personId, applicationId: application.id, event };
  if (decision.result === "AWARD") {
    await writeLetter(act, { ...to, template: "decision.award", texts: awardedTexts, params });
    return;
  }
  const refusal = { ...params, ground: decision.ground ?? "", reasons: decision.reasons ?? "" };
  await writeLetter(act, { ...to, template: refusalTemplate, texts: refusedTexts, params: refusal });
}

/** The applicant has opened the letter: the decision is delivered, and the time to challenge runs. After "letter.read". */
export async function noteDelivery(act: Act, event: Event): Promise<void> {
  const letter = await act.tx.findOneBy(Letter, { id: event.subjectId });
  if (!letter?.applicationId || !letter.template.startsWith("decision.")) return;
  const undelivered = { applicationId: letter.applicationId, deliveredAt: IsNull() };
  await act.tx.update(Decision, undelivered, { deliveredAt: event.at });
}

async function paramsOf(act: Act, decision: Decision, application: Application): Promise<DecisionParams> {
  const { title, titleEn, titleRu } = await act.get(Qualification, application.qualificationId);
  const { name, nameEn, nameRu } = await act.get(Organisation, application.organisationId);
  return {
    number: application.number ?? "",
    qualification: { et: title, en: titleEn ?? title, ru: titleRu ?? title },
    body: { et: name, en: nameEn ?? name, ru: nameRu ?? name },
    decidedOn: decision.decidedOn,
  };
}
