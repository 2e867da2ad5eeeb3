import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Application } from "./Application";
import { ApplicationConnection } from "./ApplicationConnection";
import { ApplicationFilter } from "./ApplicationFilter";
import { canSeeContacts, isApplicant } from "./applicationPolicy";
import { findApplication, findApplications } from "./applicationQueries";
import { applicationsRead } from "./applicationsRead";
import { supervisionReasonOf } from "./supervisionReasonOf";
import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import type { RequestContext } from "../platform/RequestContext";

@Resolver(() => Application)
export class ApplicationResolver {
  /** The applications that are the viewer's to see in the active role, latest first. */
  @Query(() => ApplicationConnection)
  async applications(
    @Arg("filter", () => ApplicationFilter, { nullable: true }) filter: ApplicationFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationConnection> {
    const found = await findApplications(ctx, filter ?? {}, first, after);
    const read = found.edges.map(({ node }) => node);
    if (filter?.text?.trim()) await ctx.perform(noteUsage, applicationsRead(ctx.viewer, read, [UsageKind.NAME]));
    return found;
  }

  /** One application, when it is the viewer's to see; another's look is written down. */
  @Query(() => Application, { nullable: true })
  async application(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Application | null> {
    const application = await findApplication(ctx, id);
    if (application && !isApplicant(ctx.viewer, application)) {
      const contacts = canSeeContacts(ctx.viewer, application) ? [UsageKind.CONTACTS, UsageKind.PERSONAL_CODE] : [];
      const kinds = [UsageKind.NAME, UsageKind.APPLICATION, ...contacts];
      const reason = await supervisionReasonOf(ctx, application.id);
      await ctx.perform(noteUsage, applicationsRead(ctx.viewer, [application], kinds, reason));
    }
    return application;
  }
}
