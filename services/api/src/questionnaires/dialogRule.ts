/** What the rule looks at of one questionnaire a person is asked in. */
export interface AskedOf {
  readonly id: string;
  readonly isOpen: boolean;
  readonly isMandatory: boolean;
  readonly closesAt: Date | null;
  readonly answeredAt: Date | null;
  readonly declinedAt: Date | null;
  readonly snoozedUntil: Date | null;
}

/** When the dialog was last shown to the person, and in which session. */
export interface LastDialog {
  readonly at: Date;
  readonly sessionId: string | null;
}

export interface DialogFacts {
  readonly now: Date;
  readonly sessionId: string | null;
  readonly last: LastDialog | null;
  /** A legal term that runs, a signing under way, an exam going on: nothing may stand before it. */
  readonly hasUrgentMatter: boolean;
  readonly asked: readonly AskedOf[];
}

/** So long at least between two dialogs: seven days, in milliseconds. */
export const dialogPause = 7 * 86_400_000;

/**
 * Which questionnaire the dialog after sign-in may be about, or none: once a session and once in seven days, never about
 * what is answered, declined, closed or put off, never before something urgent. Mandatory first, then what closes first.
 */
export function dialogFor({ now, sessionId, last, hasUrgentMatter, asked }: DialogFacts): string | null {
  if (sessionId === null || hasUrgentMatter) return null;
  if (last && (last.sessionId === sessionId || now.getTime() - last.at.getTime() < dialogPause)) return null;
  const waiting = asked.filter((one) => isWaiting(one, now) && (one.snoozedUntil === null || one.snoozedUntil <= now));
  return [...waiting].sort(byUrgency)[0]?.id ?? null;
}

/** Whether an answer is still looked for: it stands on the home page until answered, declined or closed. */
export function isWaiting(one: AskedOf, now: Date): boolean {
  return (
    one.isOpen && (one.closesAt === null || one.closesAt > now) && one.answeredAt === null && one.declinedAt === null
  );
}

const never = Number.MAX_SAFE_INTEGER;

function byUrgency(a: AskedOf, b: AskedOf): number {
  if (a.isMandatory !== b.isMandatory) return a.isMandatory ? -1 : 1;
  return (a.closesAt?.getTime() ?? never) - (b.closesAt?.getTime() ?? never) || a.id.localeCompare(b.id);
}
