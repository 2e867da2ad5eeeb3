import { Application } from "./Application";
import { canDecideAdmission, canSeeApplication } from "./applicationPolicy";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { AwardingProcedure } from "../standards/AwardingProcedure";

/** Loads and locks an application for whoever may decide on its admission by its procedure. */
export async function lockForAdmission(act: Act, applicationId: string): Promise<Application> {
  const application = await act.lock(Application, applicationId);
  const { admissionBy } = await act.get(AwardingProcedure, application.awardingProcedureId);
  const mayDecide = canDecideAdmission(act.viewer, application, admissionBy);
  authorizeSeen(mayDecide || canSeeApplication(act.viewer, application));
  authorize(mayDecide);
  return application;
}
