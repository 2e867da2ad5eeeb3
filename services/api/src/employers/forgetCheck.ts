import type { Act } from "../platform/Act";
import { EmployerCheck } from "./EmployerCheck";
import { EmployerCheckRow } from "./EmployerCheckRow";

/** After its time a check keeps when, what for and how many; the words asked and the names answered are forgotten. */
export async function forgetCheck(act: Act, input: { readonly checkId: string }): Promise<EmployerCheck> {
  const check = await act.lock(EmployerCheck, input.checkId);
  if (check.forgottenAt) return check;
  await act.tx.update(EmployerCheckRow, { employerCheckId: check.id }, { asked: null, answer: null });
  await act.tx.update(EmployerCheck, { id: check.id }, { forgottenAt: act.now });
  await act.record("employer_check.forgotten", check.id);
  return Object.assign(check, { forgottenAt: act.now });
}
