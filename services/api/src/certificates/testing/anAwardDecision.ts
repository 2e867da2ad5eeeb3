import type { EntityManager } from "typeorm";
import { Application } from "../../applications/Application";
import { AgendaItem } from "../../committees/AgendaItem";
import { Committee } from "../../committees/Committee";
import { Decision } from "../../committees/Decision";
import { Meeting } from "../../committees/Meeting";
import { Minutes } from "../../committees/Minutes";
import { MinutesSignature } from "../../committees/MinutesSignature";
import { anAdmittedApplication } from "../../exams/testing/anAdmittedApplication";
import type { Person } from "../../people/Person";
import { aMandate } from "../../people/testing/aMandate";
import { aPerson } from "../../people/testing/aPerson";
import { Role } from "../../platform/Role";
import type { AwardedQualification } from "../../standards/testing/aQualification";

export interface AwardDecision {
  readonly application: Application;
  readonly decision: Decision;
  readonly minutes: Minutes;
  readonly chair: Person;
}

/** A decision for tests: signed minutes of one case in which a committee awards the qualification, on `decidedOn`. */
export async function anAwardDecision(
  tx: EntityManager,
  awarded: AwardedQualification,
  decidedOn: string,
  facts: Partial<Application> = {},
): Promise<AwardDecision> {
  const organisationId = awarded.organisation.id;
  const at = new Date(`${decidedOn}T09:00:00Z`);
  const application = await anAdmittedApplication(tx, awarded, { status: "AWARDED", ...facts });
  const chair = await aPerson(tx, { firstName: "Peeter", lastName: "Esimees" });
  const committee = await tx.save(
    Committee,
    tx.create(Committee, { organisationId, name: "Kutsekomisjon", validFrom: "2020-01-01" }),
  );
  const role = Role.COMMITTEE_CHAIR;
  await aMandate(tx, { personId: chair.id, role, organisationId, committeeId: committee.id });
  const meeting = await tx.save(
    Meeting,
    tx.create(Meeting, {
      ...{ committeeId: committee.id, form: "ONLINE", startsAt: at, status: "SIGNED" },
      ...{ convenedAt: at, convenedBy: chair.id },
    }),
  );
  const minutes = await tx.save(
    Minutes,
    tx.create(Minutes, {
      ...{ meetingId: meeting.id, version: 1, content: "{}", contentSha256: "0".repeat(64) },
      ...{ preparedAt: at, readyAt: at, signedAt: at },
    }),
  );
  await tx.save(
    MinutesSignature,
    tx.create(MinutesSignature, {
      ...{ minutesId: minutes.id, personId: chair.id, role, means: "MOBILE_ID" },
      ...{ signatureXml: "<x/>", certificatePem: "pem", signedAt: at },
    }),
  );
  const item = await tx.save(
    AgendaItem,
    tx.create(AgendaItem, {
      ...{ meetingId: meeting.id, applicationId: application.id, position: 1 },
      ...{ openedAt: at, closedAt: at, result: "AWARD" },
    }),
  );
  const decision = await tx.save(
    Decision,
    tx.create(Decision, {
      ...{ applicationId: application.id, agendaItemId: item.id, minutesId: minutes.id },
      ...{ result: "AWARD", decidedOn, effectiveAt: at },
    }),
  );
  return { application, decision, minutes, chair };
}
