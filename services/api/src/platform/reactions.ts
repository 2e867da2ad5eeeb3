import type { Act } from "./Act";
import type { Event } from "./Event";

/** What follows from an event: an action of the worker, idempotent, named after what it does. */
export type Reaction = (act: Act, event: Event) => Promise<void>;

/** Event type to its reactions by name; the whole list stands in `app/reactions.ts`. */
export type Reactions = Readonly<Record<string, Readonly<Record<string, Reaction>>>>;

let known: Reactions = {};

/** Told once at start by `app`, the only place that knows every consequence. */
export function knowReactions(reactions: Reactions): void {
  known = reactions;
}

/** The reactions to this type of event, by name. */
export function reactionsTo(type: string): Readonly<Record<string, Reaction>> {
  return known[type] ?? {};
}
