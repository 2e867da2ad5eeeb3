import { IsNull } from "typeorm";
import type { Act } from "../platform/Act";
import { noteSecurity } from "./noteSecurity";
import { Session } from "./Session";
import { tokenSha256 } from "./sessionToken";

/** Signs out: the session is dead on the server, whoever keeps the cookie. */
export async function closeSession(act: Act, input: { token: string }): Promise<void> {
  const key = { tokenSha256: tokenSha256(input.token), revokedAt: IsNull() };
  const session = await act.tx.findOneBy(Session, key);
  if (!session) return;
  await act.tx.update(Session, { id: session.id }, { revokedAt: act.now });
  await noteSecurity(act, "signed out", session.personId);
}
