import { contextOver, testDatabase } from "../../test/testDatabase";
import { Organisation } from "../organisations/Organisation";
import { visitor } from "../platform/Viewer";
import { AwardingProcedure } from "./AwardingProcedure";
import { AwardingRight } from "./AwardingRight";
import { DocumentRequirement } from "./DocumentRequirement";
import { ExamPart } from "./ExamPart";
import { OccupationalCouncil } from "./OccupationalCouncil";
import { OccupationalStandard } from "./OccupationalStandard";
import { Qualification } from "./Qualification";
import type { QualificationFilter } from "./QualificationFilter";
import { findQualifications } from "./qualificationQueries";
import { findOccupationalStandards } from "./standardQueries";
import { aQualification } from "./testing/aQualification";

const database = testDatabase([
  ...[AwardingProcedure, AwardingRight, DocumentRequirement, ExamPart, OccupationalCouncil, OccupationalStandard],
  ...[Organisation, Qualification],
]);

describe("the list of qualifications", () => {
  it("combines text, council, level, body, standard and whether it is awarded", () =>
    database.inAct(async ({ tx }) => {
      const one = await aQualification(tx, {
        qualification: { title: "Zqxija, tase 5", titleRu: "Зцкий", estqfLevel: 5 },
      });
      const two = await aQualification(tx, {
        qualification: { title: "Zqxija, tase 6", estqfLevel: 6 },
        right: { validUntil: "2020-12-31" },
      });
      const ctx = contextOver(tx, visitor);
      const ids = async (filter: QualificationFilter): Promise<string[]> =>
        (await findQualifications(ctx, filter, 20, null)).edges.map(({ node }) => node.id);
      const both = [one.qualification.id, two.qualification.id];
      expect(await ids({ text: "tase zqxija" })).toEqual(both);
      expect(await ids({ text: "зцкий" })).toEqual([one.qualification.id]);
      expect(await ids({ text: "zqxija", estqfLevel: 6 })).toEqual([two.qualification.id]);
      expect(await ids({ text: "zqxija", councilId: one.council.id })).toEqual([one.qualification.id]);
      expect(await ids({ text: "zqxija", standardId: two.standard.id })).toEqual([two.qualification.id]);
      expect(await ids({ text: "zqxija", organisationId: two.organisation.id })).toEqual([]);
      expect(await ids({ text: "zqxija", organisationId: one.organisation.id, awardedOnly: true })).toEqual([both[0]]);
      expect(await ids({ text: "zqxija", awardedOnly: true })).toEqual([one.qualification.id]);
      expect(await ids({ text: "zqxija", councilId: "not an id" })).toEqual([]);
      expect(await ids({ text: "zqxija%" })).toEqual([]);
    }));

  it("keeps what students of an expired standard may still be awarded", () =>
    database.inAct(async ({ tx }) => {
      const expired = { validFrom: "2020-01-01", validUntil: "2024-06-30" };
      const open = await aQualification(tx, {
        standard: { ...expired, studentsUntil: "2098-09-30" },
        qualification: { title: "Zqvana a" },
      });
      await aQualification(tx, { standard: expired, qualification: { title: "Zqvana b" } });
      const found = await findQualifications(contextOver(tx, visitor), { text: "zqvana", awardedOnly: true }, 20, null);
      expect(found.edges.map(({ node }) => node.id)).toEqual([open.qualification.id]);
    }));

  it("shows only what can be applied for today when asked", () =>
    database.inAct(async ({ tx, today }) => {
      const open = await aQualification(tx, { qualification: { title: "Zqvoor a" } });
      const unpublished = await aQualification(tx, { qualification: { title: "Zqvoor b" } });
      for (const [made, publishedAt] of [[open, new Date()] as const, [unpublished, null] as const]) {
        await tx.query(
          `with r as (insert into application_round (organisation_id, name, opens_on, closes_on, published_at)
             values ($1, 'Voor', $2, $2, $3) returning id)
           insert into application_round_qualification select id, $4 from r`,
          [made.organisation.id, today, publishedAt, made.qualification.id],
        );
      }
      const found = await findQualifications(
        contextOver(tx, visitor),
        { text: "zqvoor", openRoundOnly: true },
        20,
        null,
      );
      expect(found.edges.map(({ node }) => node.title)).toEqual(["Zqvoor a"]);
    }));

  it("gives pages that follow on each other, one statement each", () =>
    database.inAct(async ({ tx }) => {
      const titles = ["Zqleht s", "Zqleht š", "Zqleht z", "Zqleht ž", "Zqleht õ", "Zqleht ä"];
      for (const title of [...titles].reverse()) await aQualification(tx, { qualification: { title } });
      const ctx = contextOver(tx, visitor);
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const found = await findQualifications(ctx, { text: "zqleht" }, 2, after);
        seen.push(...found.edges.map(({ node }) => node.title));
        more = found.pageInfo.hasNextPage;
        after = found.pageInfo.endCursor;
      }
      expect(seen).toEqual(titles);
      expect(ctx.read.statements).toBe(3);
    }));
});

describe("the list of occupational standards", () => {
  it("finds by title or code and can leave out what is not in force", () =>
    database.inAct(async ({ tx }) => {
      const now = await aQualification(tx, { standard: { title: "Zqstandard", code: "77-zq/4k" } });
      const past = await aQualification(tx, { standard: { title: "Zqstandard", validUntil: "2021-01-01" } });
      const ctx = contextOver(tx, visitor);
      const all = await findOccupationalStandards(ctx, { text: "zqstandard" }, 20, null);
      expect(all.edges.map(({ node }) => node.id).sort()).toEqual([now.standard.id, past.standard.id].sort());
      expect(await all.count?.()).toBe(2);
      const inForce = await findOccupationalStandards(ctx, { text: "zqstandard", inForceOnly: true }, 20, null);
      expect(inForce.edges.map(({ node }) => node.validUntil)).toEqual(["2099-12-31"]);
      const byCode = await findOccupationalStandards(ctx, { text: "77-ZQ/4k" }, 20, null);
      expect(byCode.edges.map(({ node }) => node.id)).toEqual([now.standard.id]);
    }));
});
