import { IsNull } from "typeorm";
import type { RepresentedCompany } from "../integrations/businessRegister/BusinessRegister";
import { Mandate } from "../people/Mandate";
import { noteSecurity } from "../people/noteSecurity";
import { Session } from "../people/Session";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Role } from "../platform/Role";
import { Organisation } from "./Organisation";
import { OrganisationKind } from "./OrganisationKind";

const role = Role.EMPLOYER;

/**
 * The viewer takes up the role of a company's representative, as the business register has just said. The right lasts
 * until the end of the day in Estonia; then the business register is asked anew.
 */
export async function takeUpCompany(act: Act, company: RepresentedCompany): Promise<Session> {
  const { sessionId, personId } = act.viewer;
  if (sessionId === null || personId === null) throw new AccessError("UNAUTHENTICATED");
  const session = await act.lock(Session, sessionId);
  const { id: organisationId } = await companyOf(act, company);
  const mandate = await mandateFor(act, personId, organisationId);
  await act.tx.update(Session, { id: session.id }, { activeMandateId: mandate.id });
  await noteSecurity(act, "role switched", personId, { role, mandateId: mandate.id });
  await act.record("session.roleSwitched", session.id, { role, organisationId });
  return Object.assign(session, { activeMandateId: mandate.id });
}

/** The organisation of this registry code; a company met for the first time is written down, a new name taken over. */
async function companyOf(act: Act, { registryCode, name }: RepresentedCompany): Promise<Organisation> {
  const fresh = { registryCode, name, kind: OrganisationKind.EMPLOYER };
  const written = await act.tx
    .createQueryBuilder()
    .insert()
    .into(Organisation)
    .values(fresh)
    .orIgnore()
    .returning("id")
    .execute();
  const found = await act.tx.findOneByOrFail(Organisation, { registryCode });
  if ((written.raw as unknown[]).length > 0) await act.record("organisation.registered", found.id);
  if (found.kind === OrganisationKind.EMPLOYER && found.name !== name)
    await act.tx.update(Organisation, { id: found.id }, { name });
  return found;
}

async function mandateFor(act: Act, personId: string, organisationId: string): Promise<Mandate> {
  const key = { personId, role, organisationId };
  const today = { validFrom: act.today, validUntil: act.today };
  const written = await act.tx
    .createQueryBuilder()
    .insert()
    .into(Mandate)
    .values({ ...key, ...today })
    .orIgnore()
    .returning("id")
    .execute();
  const mandate = await act.tx.findOneByOrFail(Mandate, { ...key, endedAt: IsNull() });
  if ((written.raw as unknown[]).length > 0) {
    await act.record("mandate.granted", mandate.id, { role, organisationId });
    return mandate;
  }
  await act.tx.update(Mandate, { id: mandate.id }, { validUntil: act.today });
  await act.record("mandate.renewed", mandate.id, { role, organisationId });
  return mandate;
}
