import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { reactionsTo } from "../platform/reactions";
import { system } from "../platform/Viewer";
import type { Register } from "./openRegister";

interface ReactPayload {
  readonly eventId: string;
  readonly reaction: string;
}

/** Carries out one reaction to one event, in an act of the register's own. */
export async function react(register: Register, payload: unknown): Promise<void> {
  await register.performer(null)(system, carryOut, payload as ReactPayload);
}

async function carryOut(act: Act, { eventId, reaction }: ReactPayload): Promise<void> {
  const event = await act.get(Event, eventId);
  const known = reactionsTo(event.type)[reaction];
  if (!known) throw new Error(`Nobody knows the reaction ${reaction} to ${event.type}`);
  await known(act, event);
}
