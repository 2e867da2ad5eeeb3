import type { Act } from "../platform/Act";

export interface NotePersonSeenInput {
  readonly personIds: readonly string[];
  /** What was done: "opened" or "searched". */
  readonly how: string;
}

/** Writes down that an official looked at other people's data, one event a person. */
export async function notePersonSeen(act: Act, input: NotePersonSeenInput): Promise<void> {
  for (const id of input.personIds) {
    if (id !== act.viewer.personId) await act.record("person.seen", id, { how: input.how });
  }
}
