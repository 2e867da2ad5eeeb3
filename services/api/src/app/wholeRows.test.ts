import { isObjectType } from "graphql";
import type { EntityTarget, ObjectLiteral } from "typeorm";
import { contextOver, testDatabase } from "../../test/testDatabase";
import { ApplicationRound } from "../applications/ApplicationRound";
import { findApplicationRounds } from "../applications/applicationRoundQueries";
import { aRound } from "../applications/testing/aRound";
import { ExamSession } from "../exams/ExamSession";
import { findExamSessions } from "../exams/examSessionQueries";
import { anExamSession } from "../exams/testing/anExamSession";
import { Organisation } from "../organisations/Organisation";
import { findAwardingBodies } from "../organisations/organisationQueries";
import type { RequestContext } from "../platform/RequestContext";
import { visitor } from "../platform/Viewer";
import { AwardingRight } from "../standards/AwardingRight";
import { findEndingRights } from "../standards/findEndingRights";
import { OccupationalStandard } from "../standards/OccupationalStandard";
import { findQualifications } from "../standards/qualificationQueries";
import { Qualification } from "../standards/Qualification";
import { findOccupationalStandards } from "../standards/standardQueries";
import { aQualification } from "../standards/testing/aQualification";
import { buildRegisterSchema } from "./buildRegisterSchema";
import { entities } from "./entities";

const database = testDatabase(entities);

type Listed = Promise<{ readonly edges: readonly { readonly node: object }[] }>;

/** Lists whose statements name their columns, so that a new column of the entity has to be added to them. */
const lists: [
  name: string,
  entity: EntityTarget<ObjectLiteral> & { name: string },
  list: (ctx: RequestContext) => Listed,
][] = [
  ["qualifications", Qualification, (ctx) => findQualifications(ctx, {}, 1, null)],
  ["occupationalStandards", OccupationalStandard, (ctx) => findOccupationalStandards(ctx, {}, 1, null)],
  ["awardingBodies", Organisation, (ctx) => findAwardingBodies(ctx, {}, 1, null)],
  ["endingRights", AwardingRight, (ctx) => findEndingRights(ctx, "2099-12-31", 1, null)],
  ["applicationRounds", ApplicationRound, (ctx) => findApplicationRounds(ctx, {}, 1, null)],
  ["examSessions", ExamSession, (ctx) => findExamSessions(ctx, {}, 1, null)],
];

test.each(lists)("a row of %s brings every column that its type shows", async (_name, entity, list) => {
  await database.inAct(async ({ tx }) => {
    const awarded = await aQualification(tx);
    await aRound(tx, awarded);
    await anExamSession(tx, awarded);
    const type = buildRegisterSchema().getType(entity.name);
    const shown = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const columns = database
      .source()
      .getMetadata(entity)
      .columns.map(({ propertyName }) => propertyName);
    const { edges } = await list(contextOver(tx, visitor));
    const wanted = columns.filter((column) => shown.includes(column));
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter((column) => !(column in (edges[0]?.node ?? {})))).toEqual([]);
  });
});
