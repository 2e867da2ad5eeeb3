import { Field, ID, InputType } from "type-graphql";
import { In } from "typeorm";
import { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import { canEdit, canSeeApplication, isApplicant } from "./applicationPolicy";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { StoredDocument } from "../platform/StoredDocument";

@InputType()
export class DiscardDraftInput {
  @Field(() => ID)
  applicationId!: string;
}

/** The applicant throws a draft away: its answers and papers are gone for good; only that it once was stays known. */
export async function discardDraft(act: Act, input: DiscardDraftInput): Promise<Application> {
  const draft = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, draft));
  authorize(isApplicant(act.viewer, draft));
  if (!canEdit(act.viewer, draft)) throw new Refusal(ProblemCode.APPLICATION_NOT_DRAFT, null, draft);
  const documents = await act.tx.findBy(ApplicationDocument, { applicationId: draft.id });
  const stored = await act.tx.findBy(StoredDocument, { id: In(documents.map((one) => one.storedDocumentId)) });
  await act.tx.delete(ApplicationDocument, { applicationId: draft.id });
  await act.tx.delete(StoredDocument, { id: In(stored.map((one) => one.id)) });
  await act.tx.delete(Application, { id: draft.id });
  for (const { storageKey } of stored) await act.job("removeStoredBytes", { storageKey });
  await act.record("application.discarded", draft.id);
  return draft;
}
