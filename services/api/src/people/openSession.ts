import type { Act } from "../platform/Act";
import type { Locale } from "../platform/Viewer";
import { isMandateActive } from "./isMandateActive";
import { Mandate } from "./Mandate";
import { noteSecurity } from "./noteSecurity";
import { Person } from "./Person";
import { portalRoles, type PortalName } from "./PortalName";
import { recogniseIdentity } from "./recogniseIdentity";
import type { StateIdentity } from "./StateIdentity";
import { Session } from "./Session";
import { sessionLimits } from "./sessionLimits";
import { tokenSha256 } from "./sessionToken";

export interface OpenSessionInput {
  readonly identity: StateIdentity;
  readonly token: string;
  /** The secret this browser held before: that session ends, so that none can be planted. */
  readonly previousToken: string | null;
  readonly portal: PortalName;
  readonly locale: Locale;
  readonly userAgentSha256: string | null;
}

/** Opens a session for whom the state has identified; null when that person is suspended. */
export async function openSession(act: Act, input: OpenSessionInput): Promise<Session | null> {
  const person = await recogniseIdentity(act, { identity: input.identity, locale: input.locale });
  if (input.previousToken) {
    await act.tx.update(Session, { tokenSha256: tokenSha256(input.previousToken) }, { revokedAt: act.now });
  }
  if (person.suspendedAt) {
    await noteSecurity(act, "sign-in refused: suspended", person.id, { method: input.identity.method });
    return null;
  }
  await act.tx.update(Person, { id: person.id }, { locale: input.locale });
  const mandate = await mandateFor(act, person, input.portal);
  const session = await act.tx.save(
    Session,
    act.tx.create(Session, {
      tokenSha256: tokenSha256(input.token),
      personId: person.id,
      activeMandateId: mandate?.id ?? null,
      portal: input.portal,
      assurance: input.identity.assurance,
      method: input.identity.method,
      userAgentSha256: input.userAgentSha256,
      createdAt: act.now,
      lastSeenAt: act.now,
      expiresAt: new Date(act.now.getTime() + sessionLimits.whole),
    }),
  );
  await noteSecurity(act, "signed in", person.id, { method: input.identity.method, role: mandate?.role ?? "CITIZEN" });
  return session;
}

async function mandateFor(act: Act, person: Person, portal: PortalName): Promise<Mandate | null> {
  const held = await act.tx.find(Mandate, { where: { personId: person.id }, order: { validFrom: "ASC", id: "ASC" } });
  const active = held.filter((mandate) => isMandateActive(mandate, act.today));
  for (const role of portalRoles[portal]) {
    const mandate = active.find((one) => one.role === role);
    if (mandate) return mandate;
  }
  return null;
}
