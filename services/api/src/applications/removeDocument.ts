import { Field, ID, InputType } from "type-graphql";
import { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import { canChangeDocuments, canSeeApplication, isApplicant } from "./applicationPolicy";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";

@InputType()
export class RemoveDocumentInput {
  @Field(() => ID)
  applicationDocumentId!: string;
}

/** The applicant takes a paper back while papers may be changed; one that was submitted stays in the frozen copy's list. */
export async function removeDocument(act: Act, input: RemoveDocumentInput): Promise<Application> {
  const found = await act.get(ApplicationDocument, input.applicationDocumentId);
  const application = await act.lock(Application, found.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, application));
  authorize(isApplicant(act.viewer, application));
  if (!canChangeDocuments(act.viewer, application, act.today)) throw new Refusal(ProblemCode.APPLICATION_WRONG_STATE);
  const document = await act.get(ApplicationDocument, found.id);
  if (document.removedAt !== null) return application;
  await act.tx.update(ApplicationDocument, { id: document.id }, { removedAt: act.now });
  application.updatedAt = act.now;
  await act.tx.update(Application, { id: application.id }, { updatedAt: act.now });
  await act.record("application.documentRemoved", application.id, { documentId: document.id });
  return application;
}
