import { Field, ID, InputType, Int } from "type-graphql";
import { In, IsNull } from "typeorm";
import { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import { canEdit, canSeeApplication, isApplicant } from "./applicationPolicy";
import { ApplicationRound } from "./ApplicationRound";
import { findOffer } from "./findOffer";
import { gatherSectionFacts } from "./gatherSectionFacts";
import { moveApplication } from "./moveApplication";
import { rebindDocuments } from "./rebindDocuments";
import { missingOf } from "./sectionsOf";
import { submittedCopyOf, type SubmittedPaper } from "./submittedCopyOf";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { StoredDocument } from "../platform/StoredDocument";

@InputType()
export class SubmitApplicationInput {
  @Field(() => ID)
  applicationId!: string;

  /** The revision the applicant has read through. */
  @Field(() => Int)
  revision!: number;
}

/**
 * The applicant hands the application in: numbered, bound to the procedure in force today, and frozen. A second click
 * finds it submitted and is answered the same. HMS § 14, KutS § 17.
 */
export async function submitApplication(act: Act, input: SubmitApplicationInput): Promise<Application> {
  const draft = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, draft));
  authorize(isApplicant(act.viewer, draft));
  if (draft.status === "SUBMITTED" && draft.revision === input.revision) return draft;
  if (!canEdit(act.viewer, draft)) throw new Refusal(ProblemCode.APPLICATION_NOT_DRAFT, null, draft);
  if (draft.revision !== input.revision) throw new Refusal(ProblemCode.APPLICATION_CHANGED_ELSEWHERE, null, draft);
  const round = await act.get(ApplicationRound, draft.applicationRoundId);
  const procedure = await findOffer(act, { round, ...draft });
  if (procedure.id !== draft.awardingProcedureId) await rebindDocuments(act, draft, procedure.id);
  draft.awardingProcedureId = procedure.id;
  refuseAll(Object.values(missingOf(await gatherSectionFacts(act, draft))).flat());
  draft.number = await nextNumber(act);
  draft.submittedAt = act.now;
  const applicant = await act.get(Person, draft.personId);
  const frozen = submittedCopyOf(draft, applicant, await findPapers(act, draft.id), act.now);
  Object.assign(draft, { submittedCopy: frozen.copy, submittedCopySha256: frozen.sha256 });
  await moveApplication(act, draft, "SUBMIT", { code: ProblemCode.APPLICATION_NOT_DRAFT });
  await act.record("application.submitted", draft.id, {
    number: draft.number,
    sha256: frozen.sha256,
    dueOn: draft.dueOn,
  });
  return draft;
}

async function nextNumber(act: Act): Promise<string> {
  const rows = await act.tx.query<{ next: string }[]>("select nextval('application_number') as next");
  return `T-${act.today.slice(0, 4)}-${String(rows[0]?.next).padStart(6, "0")}`;
}

async function findPapers(act: Act, applicationId: string): Promise<SubmittedPaper[]> {
  const where = { applicationId, removedAt: IsNull() };
  const documents = await act.tx.find(ApplicationDocument, { where, order: { addedAt: "ASC", id: "ASC" } });
  const stored = await act.tx.findBy(StoredDocument, { id: In(documents.map((one) => one.storedDocumentId)) });
  const byId = new Map(stored.map((one) => [one.id, one]));
  return documents.flatMap((document) => {
    const of = byId.get(document.storedDocumentId);
    return of ? [{ document, stored: of }] : [];
  });
}
