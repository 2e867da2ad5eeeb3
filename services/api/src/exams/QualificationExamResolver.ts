import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../platform/RequestContext";
import { Qualification } from "../standards/Qualification";
import { ExamSession } from "./ExamSession";
import { nextSessionsOf } from "./examSessionQueries";

/** What exams add to a qualification. */
@Resolver(() => Qualification)
export class QualificationExamResolver {
  /** Announced sessions ahead, at most five, soonest first. */
  @FieldResolver(() => [ExamSession])
  nextExamSessions(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<ExamSession[]> {
    return nextSessionsOf(ctx, qualification.id);
  }
}
