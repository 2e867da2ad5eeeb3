import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Application } from "./Application";
import {
  canAdmit,
  canComplete,
  canEdit,
  canLeaveUnexamined,
  canRequestCompletion,
  canTakeForReview,
  canWithdraw,
} from "./applicationPolicy";
import { SectionState } from "./ApplicationSectionState";
import { loadSections } from "./loadSections";
import type { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "../standards/AwardingProcedure";

/** What this viewer may do with an application now. */
@Resolver(() => Application)
export class ApplicationRightsResolver {
  @FieldResolver(() => Boolean)
  viewerCanEdit(@Root() application: Application, @Ctx() ctx: RequestContext): boolean {
    return canEdit(ctx.viewer, application);
  }

  /** The draft is the viewer's and lacks nothing. */
  @FieldResolver(() => Boolean)
  async viewerCanSubmit(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (!canEdit(ctx.viewer, application)) return false;
    const sections = await loadSections(ctx, application);
    return sections.every((section) => section.state === SectionState.DONE);
  }

  @FieldResolver(() => Boolean)
  viewerCanWithdraw(@Root() application: Application, @Ctx() ctx: RequestContext): boolean {
    return canWithdraw(ctx.viewer, application);
  }

  @FieldResolver(() => Boolean)
  viewerCanComplete(@Root() application: Application, @Ctx() ctx: RequestContext): boolean {
    return canComplete(ctx.viewer, application, ctx.today);
  }

  @FieldResolver(() => Boolean)
  viewerCanReview(@Root() application: Application, @Ctx() ctx: RequestContext): boolean {
    return canTakeForReview(ctx.viewer, application);
  }

  @FieldResolver(() => Boolean)
  viewerCanRequestCompletion(@Root() application: Application, @Ctx() ctx: RequestContext): boolean {
    return canRequestCompletion(ctx.viewer, application);
  }

  @FieldResolver(() => Boolean)
  viewerCanLeaveUnexamined(@Root() application: Application, @Ctx() ctx: RequestContext): boolean {
    return canLeaveUnexamined(ctx.viewer, application, ctx.today);
  }

  @FieldResolver(() => Boolean)
  async viewerCanAdmit(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (application.status !== "IN_REVIEW") return false;
    const procedure = await ctx.one(AwardingProcedure).load(application.awardingProcedureId);
    return procedure !== null && canAdmit(ctx.viewer, application, procedure.admissionBy);
  }
}
