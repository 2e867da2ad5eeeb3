import { Application } from "./Application";
import { applicationLifecycle } from "./applicationLifecycle";
import { ApplicationRound } from "./ApplicationRound";
import type { ApplicationStatus } from "./ApplicationStatus";
import type { ApplicationVerb } from "./ApplicationVerb";
import { dueDayOf } from "./dueDayOf";
import type { Act } from "../platform/Act";
import { step } from "../platform/lifecycle";
import { ProblemCode } from "../platform/ProblemCode";

/** What else is known of the move. */
export interface Move {
  /** By when the next party has to act (YYYY-MM-DD), when the mover knows it better than the round does. */
  readonly dueOn?: string | null;
  readonly code?: ProblemCode;
}

/**
 * Moves an application one step along its life and keeps it, with whatever else the caller has changed on it. The caller
 * holds the application's lock, has authorized, and records the event.
 *
 * @throws Refusal APPLICATION_WRONG_STATE (or `move.code`) when the life has no such step from here.
 */
export async function moveApplication(
  act: Act,
  application: Application,
  verb: ApplicationVerb,
  move: Move = {},
): Promise<Application> {
  const status = step<ApplicationStatus, ApplicationVerb>(
    applicationLifecycle,
    application.status,
    verb,
    move.code ?? ProblemCode.APPLICATION_WRONG_STATE,
  );
  const round = await act.get(ApplicationRound, application.applicationRoundId);
  application.status = status;
  application.updatedAt = act.now;
  application.dueOn = move.dueOn === undefined ? dueDayOf(status, round, act.today) : move.dueOn;
  return act.tx.save(Application, application);
}
