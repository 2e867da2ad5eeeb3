import type { EntityManager } from "typeorm";
import type { Organisation } from "../../organisations/Organisation";
import { anOrganisation } from "../../organisations/testing/anOrganisation";
import type { Person } from "../../people/Person";
import { aMandate } from "../../people/testing/aMandate";
import { aPerson } from "../../people/testing/aPerson";
import { Role } from "../../platform/Role";
import { actingAs } from "../../platform/testing/actingAs";
import type { Viewer } from "../../platform/Viewer";

export interface Company {
  readonly company: Organisation;
  readonly person: Person;
  /** The person acting for the company. */
  readonly viewer: Viewer;
  readonly mandateId: string;
}

/** A company for tests, and somebody who acts for it. */
export async function aCompany(tx: EntityManager): Promise<Company> {
  const company = await anOrganisation(tx, { kind: "EMPLOYER", name: "Kase Ehitus OÜ", email: null });
  const person = await aPerson(tx, { firstName: "Jüri", lastName: "Kask" });
  const facts = { personId: person.id, role: Role.EMPLOYER, organisationId: company.id };
  const { id: mandateId } = await aMandate(tx, facts);
  return { company, person, mandateId, viewer: actingAs(person.id, Role.EMPLOYER, company.id) };
}
