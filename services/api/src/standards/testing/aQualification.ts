import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Organisation } from "../../organisations/Organisation";
import { anOrganisation } from "../../organisations/testing/anOrganisation";
import { AwardingProcedure } from "../AwardingProcedure";
import { AwardingRight } from "../AwardingRight";
import { DocumentRequirement } from "../DocumentRequirement";
import { ExamPart } from "../ExamPart";
import { OccupationalCouncil } from "../OccupationalCouncil";
import { OccupationalStandard } from "../OccupationalStandard";
import { Qualification } from "../Qualification";
import { QualificationKind } from "../QualificationKind";
import { anAwardingProcedure } from "./anAwardingProcedure";

/** What a test may say about a qualification; the rest is made up. */
export interface QualificationFacts {
  readonly organisation?: Organisation;
  readonly standard?: Partial<OccupationalStandard>;
  readonly qualification?: Partial<Qualification>;
  readonly right?: Partial<AwardingRight>;
  readonly procedure?: Partial<AwardingProcedure>;
}

/** A qualification with all one needs to award it. */
export interface AwardedQualification {
  readonly organisation: Organisation;
  readonly council: OccupationalCouncil;
  readonly standard: OccupationalStandard;
  readonly qualification: Qualification;
  readonly right: AwardingRight;
  readonly procedure: AwardingProcedure;
  /** A test of 30 points (25 pass) and a practical part of 20 (12 pass). */
  readonly examParts: readonly ExamPart[];
  /** A mandatory proof of education. */
  readonly documentRequirement: DocumentRequirement;
}

/** A qualification for tests: in force from 2020 to 2099, awarded by one body with a procedure, exam and document. */
export async function aQualification(tx: EntityManager, facts: QualificationFacts = {}): Promise<AwardedQualification> {
  const mark = randomUUID().slice(0, 8);
  const organisation = facts.organisation ?? (await anOrganisation(tx));
  const council = await tx.save(
    OccupationalCouncil,
    tx.create(OccupationalCouncil, { name: `Nõukogu ${mark}`, nameEn: `Council ${mark}`, nameRu: `Совет ${mark}` }),
  );
  const standard = await aStandard(tx, council.id, mark, facts.standard);
  const qualification = await tx.save(
    Qualification,
    tx.create(Qualification, {
      occupationalStandardId: standard.id,
      kind: QualificationKind.FULL,
      title: `Katsetaja ${mark}, tase 4`,
      estqfLevel: 4,
      eqfLevel: 4,
      baseAwardAllowed: true,
      ...facts.qualification,
    }),
  );
  const right = await tx.save(
    AwardingRight,
    tx.create(AwardingRight, {
      organisationId: organisation.id,
      qualificationId: qualification.id,
      validFrom: "2020-01-01",
      validUntil: "2099-12-31",
      ...facts.right,
    }),
  );
  const made = await anAwardingProcedure(tx, organisation.id, qualification.id, facts.procedure);
  return { organisation, council, standard, qualification, right, ...made };
}

async function aStandard(
  tx: EntityManager,
  councilId: string,
  mark: string,
  facts: Partial<OccupationalStandard> = {},
): Promise<OccupationalStandard> {
  return tx.save(
    OccupationalStandard,
    tx.create(OccupationalStandard, {
      code: `99-${mark}/4k`,
      title: `Katsetaja ${mark}`,
      version: 1,
      councilId,
      validFrom: "2020-01-01",
      validUntil: "2099-12-31",
      ...facts,
    }),
  );
}
