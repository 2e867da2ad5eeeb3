import { contextOver, testDatabase } from "../../test/testDatabase";
import { Organisation } from "../organisations/Organisation";
import { visitor } from "../platform/Viewer";
import { AwardingProcedure } from "./AwardingProcedure";
import { AwardingRight } from "./AwardingRight";
import { DocumentRequirement } from "./DocumentRequirement";
import { ExamPart } from "./ExamPart";
import { findEndingRights } from "./findEndingRights";
import { OccupationalCouncil } from "./OccupationalCouncil";
import { OccupationalStandard } from "./OccupationalStandard";
import { Qualification } from "./Qualification";
import { aQualification } from "./testing/aQualification";

const database = testDatabase([
  ...[AwardingProcedure, AwardingRight, DocumentRequirement, ExamPart, OccupationalCouncil, OccupationalStandard],
  ...[Organisation, Qualification],
]);

describe("the rights that end soon", () => {
  it("are those in force with their last day in time, the soonest first, page by page", () =>
    database.inAct(async ({ tx }) => {
      const ctx = contextOver(tx, visitor);
      const { today } = ctx;
      const year = Number(today.slice(0, 4));
      const until = async (validUntil: string, facts: Partial<AwardingRight> = {}): Promise<string> =>
        (await aQualification(tx, { right: { validUntil, ...facts } })).right.id;
      const third = await until(`${year + 1}-11-30`);
      const [first, second] = [await until(today), await until(`${year + 1}-05-01`)];
      await until(`${year + 1}-12-01`);
      await until(`${year - 1}-12-31`);
      await until(`${year + 1}-02-01`, { revokedAt: new Date(0) });
      await until(`${year + 1}-11-01`, { validFrom: `${year + 1}-02-01` });
      const page = await findEndingRights(ctx, `${year + 1}-11-30`, 2, null);
      expect(page.edges.map(({ node }) => node.id)).toEqual([first, second]);
      const rest = await findEndingRights(ctx, `${year + 1}-11-30`, 2, page.pageInfo.endCursor);
      expect(rest.edges.map(({ node }) => [node.id, node.validUntil])).toEqual([[third, `${year + 1}-11-30`]]);
      expect(rest.pageInfo.hasNextPage).toBe(false);
    }));
});
