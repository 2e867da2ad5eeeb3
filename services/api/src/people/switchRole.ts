import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { AccessError } from "../platform/AccessError";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { noteSecurity } from "./noteSecurity";
import { Session } from "./Session";

@InputType()
export class SwitchRoleInput {
  /** The mandate to act on; null to act as a citizen. */
  @Field(() => ID, { nullable: true })
  mandateId!: string | null;
}

/** One takes another of one's roles; every page and every later event says which. */
export async function switchRole(act: Act, input: SwitchRoleInput): Promise<Session> {
  if (!act.viewer.sessionId) throw new AccessError("UNAUTHENTICATED");
  const session = await act.lock(Session, act.viewer.sessionId);
  const mandate = act.viewer.mandates.find((one) => one.id === input.mandateId) ?? null;
  if (input.mandateId && !mandate) throw new Refusal(ProblemCode.ROLE_NOT_HELD, "mandateId");
  await act.tx.update(Session, { id: session.id }, { activeMandateId: mandate?.id ?? null });
  await noteSecurity(act, "role switched", session.personId, {
    role: mandate?.role ?? "CITIZEN",
    mandateId: mandate?.id ?? null,
  });
  await act.record("session.roleSwitched", session.id, { role: mandate?.role ?? "CITIZEN" });
  return Object.assign(session, { activeMandateId: mandate?.id ?? null });
}
