import type { Act } from "../platform/Act";
import { Session } from "./Session";

/** Notes that the session was used; called at most once a minute. */
export async function touchSession(act: Act, input: { sessionId: string }): Promise<void> {
  await act.tx.update(Session, { id: input.sessionId }, { lastSeenAt: act.now });
}
