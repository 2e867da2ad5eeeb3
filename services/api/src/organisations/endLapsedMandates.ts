import { In, IsNull } from "typeorm";
import type { RepresentedCompany } from "../integrations/businessRegister/BusinessRegister";
import { Mandate } from "../people/Mandate";
import { noteSecurity } from "../people/noteSecurity";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Role } from "../platform/Role";
import { Organisation } from "./Organisation";

/** The viewer's rights to act for companies that the business register does not give any more end now. */
export async function endLapsedMandates(act: Act, still: readonly RepresentedCompany[]): Promise<Mandate[]> {
  const { personId } = act.viewer;
  if (personId === null) throw new AccessError("UNAUTHENTICATED");
  const where = { personId, role: Role.EMPLOYER, endedAt: IsNull() };
  const held = await act.tx.find(Mandate, { where, lock: { mode: "pessimistic_write" } });
  const companies = await act.tx.findBy(Organisation, { id: In(held.map((mandate) => mandate.organisationId)) });
  const codes = new Set(still.map((company) => company.registryCode));
  const lapsed = new Set(companies.filter((one) => !codes.has(one.registryCode)).map((one) => one.id));
  const ended = held.filter((mandate) => lapsed.has(mandate.organisationId));
  for (const mandate of ended) {
    const { id, role, organisationId } = mandate;
    await act.tx.update(Mandate, { id }, { endedAt: act.now, endedReason: "business register" });
    await noteSecurity(act, "mandate ended", personId, { mandateId: id, role });
    await act.record("mandate.ended", id, { role, organisationId });
  }
  return ended;
}
