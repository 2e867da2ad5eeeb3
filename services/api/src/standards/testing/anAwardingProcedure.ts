import type { EntityManager } from "typeorm";
import { ApplicationKind } from "../ApplicationKind";
import { AwardingProcedure } from "../AwardingProcedure";
import { DocumentRequirement } from "../DocumentRequirement";
import { ExamPart } from "../ExamPart";
import { ExamPartKind } from "../ExamPartKind";

/** An awarding procedure for tests, with two exam parts and one document. */
export async function anAwardingProcedure(
  tx: EntityManager,
  organisationId: string,
  qualificationId: string,
  facts: Partial<AwardingProcedure> = {},
): Promise<{ procedure: AwardingProcedure; examParts: ExamPart[]; documentRequirement: DocumentRequirement }> {
  const procedure = await tx.save(
    AwardingProcedure,
    tx.create(AwardingProcedure, {
      organisationId,
      qualificationId,
      version: 1,
      inForceFrom: "2020-01-01",
      feeInitial: "115.00",
      feeRecertification: "50.00",
      feeRetake: "32.00",
      vatIncluded: false,
      completionDays: 14,
      admissionBy: "COORDINATOR",
      quorumPercent: 51,
      quorumNeedsChair: true,
      majority: "SIMPLE",
      tie: "CHAIR_DECIDES",
      signers: "CHAIR",
      validityMonths: 60,
      lateRecertificationMonths: 12,
      seatReturnDays: 3,
      examLanguages: ["et", "ru"],
      ...facts,
    }),
  );
  const part = (code: string, kind: ExamPartKind, maxPoints: number, passPoints: number, position: number): ExamPart =>
    tx.create(ExamPart, {
      ...{ awardingProcedureId: procedure.id, code, kind, maxPoints, passPoints, position },
      ...{ title: `Osa ${position}`, titleEn: `Part ${position}`, titleRu: `Часть ${position}` },
    });
  const examParts = await tx.save(ExamPart, [
    part("TEST", ExamPartKind.TEST, 30, 25, 1),
    part("PRACTICAL", ExamPartKind.PRACTICAL, 20, 12, 2),
  ]);
  const documentRequirement = await tx.save(
    DocumentRequirement,
    tx.create(DocumentRequirement, {
      ...{ awardingProcedureId: procedure.id, code: "EDUCATION", position: 1, isMandatory: true },
      ...{ title: "Haridust tõendav dokument", titleEn: "Proof of education", titleRu: "Документ об образовании" },
      appliesTo: Object.values(ApplicationKind),
    }),
  );
  return { procedure, examParts, documentRequirement };
}
