import type { EntityManager } from "typeorm";
import type { Application } from "../../applications/Application";
import { anAdmittedApplication } from "../../exams/testing/anAdmittedApplication";
import type { Person } from "../../people/Person";
import { aMandate } from "../../people/testing/aMandate";
import { aPerson } from "../../people/testing/aPerson";
import type { Role } from "../../platform/Role";
import { actingAs } from "../../platform/testing/actingAs";
import type { Viewer } from "../../platform/Viewer";
import {
  aQualification,
  type AwardedQualification,
  type QualificationFacts,
} from "../../standards/testing/aQualification";
import { Committee } from "../Committee";

/** A body with its committee and cases, and everybody who acts in it. */
export interface CommitteeGround {
  readonly awarded: AwardedQualification;
  readonly committee: Committee;
  readonly office: Viewer;
  readonly chair: Viewer;
  readonly deputy: Viewer;
  /** Members without a special role. */
  readonly members: readonly Viewer[];
  readonly people: readonly Person[];
  /** Assessed, waiting for the committee. */
  readonly applications: readonly Application[];
}

export interface CommitteeFacts {
  readonly members?: number;
  readonly cases?: number;
  readonly procedure?: QualificationFacts["procedure"];
}

/** A committee for tests: a chair, a deputy, `members` more (two unless told), and `cases` assessed applications (one). */
export async function aCommittee(tx: EntityManager, facts: CommitteeFacts = {}): Promise<CommitteeGround> {
  const awarded = await aQualification(tx, facts.procedure ? { procedure: facts.procedure } : {});
  const organisationId = awarded.organisation.id;
  const committee = await tx.save(
    Committee,
    tx.create(Committee, { organisationId, name: "Katse kutsekomisjon", validFrom: "2020-01-01" }),
  );
  const people: Person[] = [];
  const seated = async (role: Role): Promise<Viewer> => {
    const person = await aPerson(tx, { firstName: "Liige", lastName: `Nr ${people.length + 1}` });
    people.push(person);
    await aMandate(tx, { personId: person.id, role, organisationId, committeeId: committee.id });
    return actingAs(person.id, role, organisationId, committee.id);
  };
  const chair = await seated("COMMITTEE_CHAIR");
  const deputy = await seated("COMMITTEE_DEPUTY");
  const members: Viewer[] = [];
  for (let count = 0; count < (facts.members ?? 2); count += 1) members.push(await seated("COMMITTEE_MEMBER"));
  const coordinator = await aPerson(tx, { firstName: "Koordinaator" });
  await aMandate(tx, { personId: coordinator.id, role: "COORDINATOR", organisationId });
  const applications: Application[] = [];
  for (let count = 0; count < (facts.cases ?? 1); count += 1) {
    applications.push(await anAdmittedApplication(tx, awarded, { status: "ASSESSED" }));
  }
  const office = actingAs(coordinator.id, "COORDINATOR", organisationId);
  return { awarded, committee, office, chair, deputy, members, people, applications };
}
