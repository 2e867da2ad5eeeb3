import { applicationLifecycle } from "./applicationLifecycle";
import type { ApplicationStatus } from "./ApplicationStatus";

/** Whether something is still to come: a person has at most one open application per qualification and kind. */
export function isApplicationOpen(status: ApplicationStatus): boolean {
  return Object.keys(applicationLifecycle[status]).length > 0;
}
