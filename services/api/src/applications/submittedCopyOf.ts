import { createHash } from "node:crypto";
import type { Application } from "./Application";
import type { ApplicationDocument } from "./ApplicationDocument";
import type { Person } from "../people/Person";
import type { StoredDocument } from "../platform/StoredDocument";

/** A paper with what is stored of it. */
export interface SubmittedPaper {
  readonly document: ApplicationDocument;
  readonly stored: StoredDocument;
}

export interface SubmittedCopy {
  readonly copy: Record<string, unknown>;
  /** Of the copy as JSON text with its keys in the order written here, in UTF-8. */
  readonly sha256: string;
}

/** What the applicant submitted, frozen: every answer, who gave it, and each paper by its own SHA-256. HMS § 14. */
export function submittedCopyOf(
  application: Application,
  applicant: Person,
  papers: readonly SubmittedPaper[],
  at: Date,
): SubmittedCopy {
  const { id, number, kind, qualificationId, specialisationId, electiveIds } = application;
  const { organisationId, awardingProcedureId } = application;
  const copy = {
    ...{ id, number, kind, qualificationId, specialisationId, electiveIds, organisationId, awardingProcedureId },
    submittedAt: at.toISOString(),
    applicant: { id: applicant.id, firstName: applicant.firstName, lastName: applicant.lastName },
    contacts: { email: application.email, phone: application.phone, address: application.address },
    education: application.education,
    workExperience: application.workExperience,
    examLanguage: application.examLanguage,
    specialNeeds: application.specialNeeds,
    additionalRemarks: application.additionalRemarks,
    wantsPaper: application.wantsPaper,
    hidden: {
      name: application.nameHidden,
      birthDate: application.birthDateHidden,
      certificate: application.certificateHidden,
    },
    declarationAcceptedAt: application.declarationAcceptedAt?.toISOString() ?? null,
    documents: papers.map(({ document, stored }) => ({
      id: document.id,
      requirementId: document.documentRequirementId,
      title: document.title,
      fileName: stored.fileName,
      sha256: stored.sha256,
    })),
  };
  return { copy, sha256: createHash("sha256").update(JSON.stringify(copy)).digest("hex") };
}
