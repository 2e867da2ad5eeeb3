import { Field, ID, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import { canChangeDocuments, canSeeApplication, isApplicant } from "./applicationPolicy";
import { cleanText, lengthOf } from "../platform/cleanText";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { StoredDocument } from "../platform/StoredDocument";
import { DocumentRequirement } from "../standards/DocumentRequirement";

@InputType()
export class AttachDocumentInput {
  @Field(() => ID)
  applicationId!: string;

  /** Which of the procedure's requirements it answers; none for a paper of the applicant's own choice. */
  @Field(() => ID, { nullable: true })
  requirementId?: string | null;

  @Field(() => ID)
  documentId!: string;

  @Field(() => String, { nullable: true })
  title?: string | null;
}

const mostDocuments = 30;
const longestTitle = 200;

/** The applicant puts an uploaded paper to a draft, or to an application that is to be completed. */
export async function attachDocument(act: Act, input: AttachDocumentInput): Promise<Application> {
  const application = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, application));
  authorize(isApplicant(act.viewer, application));
  if (!canChangeDocuments(act.viewer, application, act.today)) throw new Refusal(ProblemCode.APPLICATION_WRONG_STATE);
  const stored = await findOwnUpload(act, input.documentId);
  const requirement = await findRequirement(act, application, input.requirementId ?? null);
  const title = cleanText(input.title ?? "").trim() || (requirement?.title ?? stored.fileName);
  if (lengthOf(title) > longestTitle) throw new Refusal(ProblemCode.FIELD_TOO_LONG, "title");
  const attached = await act.tx.countBy(ApplicationDocument, { applicationId: application.id, removedAt: IsNull() });
  if (attached >= mostDocuments) throw new Refusal(ProblemCode.FILE_TOO_MANY, "documentId");
  const kept = await act.tx.save(
    ApplicationDocument,
    act.tx.create(ApplicationDocument, {
      ...{ applicationId: application.id, documentRequirementId: requirement?.id ?? null },
      ...{ storedDocumentId: stored.id, title, addedAt: act.now },
    }),
  );
  application.updatedAt = act.now;
  await act.tx.update(Application, { id: application.id }, { updatedAt: act.now });
  await act.record("application.documentAttached", application.id, {
    documentId: kept.id,
    requirementId: requirement?.id,
  });
  return application;
}

/** A paper may be put to one application only, by the person who uploaded it. */
async function findOwnUpload(act: Act, id: string): Promise<StoredDocument> {
  const stored = isId(id) ? await act.tx.findOneBy(StoredDocument, { id }) : null;
  const isUsed = stored !== null && (await act.tx.existsBy(ApplicationDocument, { storedDocumentId: stored.id }));
  if (!stored || isUsed || stored.createdBy !== act.viewer.personId) {
    throw new Refusal(ProblemCode.FILE_NOT_FOUND, "documentId");
  }
  return stored;
}

async function findRequirement(act: Act, of: Application, id: string | null): Promise<DocumentRequirement | null> {
  if (id === null) return null;
  const requirement = isId(id) ? await act.tx.findOneBy(DocumentRequirement, { id }) : null;
  const fits = requirement?.awardingProcedureId === of.awardingProcedureId && requirement.appliesTo.includes(of.kind);
  if (!requirement || !fits) throw new Refusal(ProblemCode.FIELD_INVALID, "requirementId");
  return requirement;
}
