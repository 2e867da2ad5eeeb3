import { randomUUID } from "node:crypto";
import { ExpiringMap } from "../ExpiringMap";

const confirmedAfter = 300;
const keptFor = 10 * 60_000;

interface Pending<Outcome> {
  readyAt: number;
  outcome: Outcome;
}

/** Signatures asked for that the person has not yet confirmed; each confirms itself after 300 ms. */
export class PendingSignatures<Outcome> {
  private readonly sessions = new ExpiringMap<Pending<Outcome>>();

  /** Begins to wait and answers the session's id. */
  begin(outcome: Outcome): string {
    const id = randomUUID();
    this.sessions.set(id, { readyAt: Date.now() + confirmedAfter, outcome }, Date.now() + keptFor);
    return id;
  }

  /** Waits at most `timeoutMs`; answers the outcome, "running", or nothing when there is no such session. */
  async poll(id: string, timeoutMs: number): Promise<Outcome | "running" | undefined> {
    const pending = this.sessions.get(id);
    if (!pending) return undefined;
    const left = pending.readyAt - Date.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(left, timeoutMs)));
    return left <= timeoutMs ? pending.outcome : "running";
  }
}

/** The wait a client asks for, in milliseconds: between 1 s and 10 s, as asked otherwise. */
export function readTimeout(text: string | undefined): number {
  const asked = Number(text ?? 1000);
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 1000), 10_000) : 1000;
}
