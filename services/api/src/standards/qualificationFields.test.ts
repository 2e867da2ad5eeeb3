import { graphql } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { contextOver, testDatabase } from "../../test/testDatabase";
import { Organisation } from "../organisations/Organisation";
import { OrganisationResolver } from "../organisations/OrganisationResolver";
import { DateTimeScalar } from "../platform/graphql/DateTimeScalar";
import { visitor } from "../platform/Viewer";
import { AwardingProcedure } from "./AwardingProcedure";
import { AwardingProcedureResolver } from "./AwardingProcedureResolver";
import { AwardingRight } from "./AwardingRight";
import { AwardingRightResolver } from "./AwardingRightResolver";
import { Competence } from "./Competence";
import { DocumentRequirement } from "./DocumentRequirement";
import { ExamPart } from "./ExamPart";
import { OccupationalCouncil } from "./OccupationalCouncil";
import { OccupationalStandard } from "./OccupationalStandard";
import { OccupationalStandardResolver } from "./OccupationalStandardResolver";
import { OrganisationStandardsResolver } from "./OrganisationStandardsResolver";
import { Qualification } from "./Qualification";
import { QualificationResolver } from "./QualificationResolver";
import { Specialisation } from "./Specialisation";
import { aQualification } from "./testing/aQualification";

const schema = buildSchemaSync({
  resolvers: [
    ...[AwardingProcedureResolver, AwardingRightResolver, OccupationalStandardResolver, OrganisationResolver],
    ...[OrganisationStandardsResolver, QualificationResolver],
  ] as unknown as [() => void],
  scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  orphanedTypes: [],
  validate: false,
});

const database = testDatabase([
  ...[AwardingProcedure, AwardingRight, Competence, DocumentRequirement, ExamPart, OccupationalCouncil],
  ...[OccupationalStandard, Organisation, Qualification, Specialisation],
]);

const list = `query Qualifications { qualifications(filter: { text: "zqfield" }, first: 20) {
  totalCount
  edges { node { id title isAwarded standard { title isInForce council { name } } awardingRights { organisation { name } } } }
} }`;

const one = `query Qualification($id: ID!) { qualification(id: $id) {
  title estqfLevel parent { id } partialQualifications { title } specialisations { name } competences { code }
  awardingRights { validUntil isInForce }
  procedures { feeInitial { amount currency } examLanguages admissionBy tie signers
    examParts { code maxPoints passPoints } documentRequirements { code isMandatory appliesTo } }
} }`;

describe("the fields of a qualification", () => {
  it("come for a list of twenty in six statements, the count included", () =>
    database.inAct(async ({ tx }) => {
      for (let at = 0; at < 20; at += 1) await aQualification(tx, { qualification: { title: `Zqfield ${at}` } });
      const contextValue = contextOver(tx, visitor);
      const answer = await graphql({ schema, source: list, contextValue });
      expect(answer.errors).toBeUndefined();
      const data = answer.data as { qualifications: { totalCount: number; edges: { node: { isAwarded: boolean } }[] } };
      expect(data.qualifications.totalCount).toBe(20);
      expect(data.qualifications.edges.every(({ node }) => node.isAwarded)).toBe(true);
      expect(contextValue.read.statements).toBeLessThanOrEqual(6);
    }));

  it("show the procedure with fees as money, its exam and its documents; past rights and procedures stay out", () =>
    database.inAct(async ({ tx }) => {
      const made = await aQualification(tx, { qualification: { title: "Zqone" } });
      await tx.save(AwardingRight, { ...made.right, id: undefined, validFrom: "2010-01-01", validUntil: "2014-12-31" });
      const answer = await graphql({
        schema,
        source: one,
        variableValues: { id: made.qualification.id },
        contextValue: contextOver(tx, visitor),
      });
      expect(answer.errors).toBeUndefined();
      expect(JSON.parse(JSON.stringify(answer.data))).toEqual({
        qualification: {
          ...{
            title: "Zqone",
            estqfLevel: 4,
            parent: null,
            partialQualifications: [],
            specialisations: [],
            competences: [],
          },
          awardingRights: [{ validUntil: "2099-12-31", isInForce: true }],
          procedures: [
            {
              feeInitial: { amount: "115.00", currency: "EUR" },
              ...{ examLanguages: ["et", "ru"], admissionBy: "COORDINATOR", tie: "CHAIR_DECIDES", signers: "CHAIR" },
              examParts: [
                { code: "TEST", maxPoints: 30, passPoints: 25 },
                { code: "PRACTICAL", maxPoints: 20, passPoints: 12 },
              ],
              documentRequirements: [
                { code: "EDUCATION", isMandatory: true, appliesTo: ["INITIAL", "RECERTIFICATION", "PRIOR_LEARNING"] },
              ],
            },
          ],
        },
      });
    }));

  it("are null for what is not there", () =>
    database.inAct(async ({ tx }) => {
      const source = `{ qualification(id: "nothing") { id } awardingBody(id: "nothing") { id } awardingProcedures(organisationId: "x") { id } }`;
      const answer = await graphql({ schema, source, contextValue: contextOver(tx, visitor) });
      expect(answer.data).toEqual({ qualification: null, awardingBody: null, awardingProcedures: [] });
    }));
});
