import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Application } from "../applications/Application";
import { ApplicationPayload } from "../applications/ApplicationPayload";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { isPapersOnly } from "../standards/isPapersOnly";
import { AssessPapersInput, assessPapers } from "./assessPapers";
import { PaperAssessment } from "./PaperAssessment";
import { canAssessPapers } from "./paperAssessmentPolicy";

/** What the assessing of papers adds to an application. */
@Resolver(() => Application)
export class ApplicationPaperResolver {
  /** The procedure asks for no exam in this kind of application. */
  @FieldResolver(() => Boolean)
  async isPapersOnly(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<boolean> {
    const procedure = await ctx.one(AwardingProcedure).load(application.awardingProcedureId);
    return procedure !== null && isPapersOnly(application.kind, procedure);
  }

  /** The latest; seen by everybody who may see the application. */
  @FieldResolver(() => PaperAssessment, { nullable: true })
  async paperAssessment(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<PaperAssessment | null> {
    const [latest] = await ctx.many(PaperAssessment, "applicationId", { assessedAt: "DESC" }).load(application.id);
    return latest ?? null;
  }

  @FieldResolver(() => Boolean)
  async viewerCanAssessPapers(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (application.status !== "ADMITTED") return false;
    const procedure = await ctx.one(AwardingProcedure).load(application.awardingProcedureId);
    return procedure !== null && canAssessPapers(ctx.viewer, application, procedure);
  }

  @Mutation(() => ApplicationPayload)
  assessPapers(
    @Arg("input", () => AssessPapersInput) input: AssessPapersInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("application", () => ctx.perform(assessPapers, input));
  }
}
