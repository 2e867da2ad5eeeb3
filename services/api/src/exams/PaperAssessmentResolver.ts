import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { PaperAssessment } from "./PaperAssessment";

@Resolver(() => PaperAssessment)
export class PaperAssessmentResolver {
  @FieldResolver(() => Person)
  assessedBy(@Root() assessment: PaperAssessment, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(assessment.assessedBy);
  }
}
