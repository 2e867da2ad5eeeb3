import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Application } from "../applications/Application";
import { isOfficialOf } from "../applications/applicationPolicy";
import type { RequestContext } from "../platform/RequestContext";
import { AgendaItem } from "./AgendaItem";
import { Decision } from "./Decision";
import { caseFacts } from "./meetingFacts";
import { canSeeCase } from "./meetingPolicy";

/** What committees add to an application. */
@Resolver(() => Application)
export class ApplicationCommitteeResolver {
  /** The latest place on an agenda, for officials and members not recused; never for the applicant. */
  @FieldResolver(() => AgendaItem, { nullable: true })
  async agendaItem(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<AgendaItem | null> {
    const items = await ctx.many(AgendaItem, "applicationId", { id: "DESC" }).load(application.id);
    const item = items.find((one) => one.removedAt === null);
    if (!item || application.personId === ctx.viewer.personId) return null;
    const { meeting, committee, seats, recusedIds } = await caseFacts(ctx, item);
    return canSeeCase(ctx.viewer, meeting, committee, seats, recusedIds) ? item : null;
  }

  /** Why the case last left a running agenda undecided; for the body's officials, until it is on an agenda again. */
  @FieldResolver(() => String, { nullable: true })
  async sentBackReason(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<string | null> {
    if (application.status !== "ASSESSED" || !isOfficialOf(ctx.viewer, application)) return null;
    const [last] = await ctx.many(AgendaItem, "applicationId", { id: "DESC" }).load(application.id);
    return last?.removedReason ?? null;
  }

  /** The decision, once it has taken effect. */
  @FieldResolver(() => Decision, { nullable: true })
  async decision(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Decision | null> {
    const [decision] = await ctx.many(Decision, "applicationId", { id: "ASC" }).load(application.id);
    return decision ?? null;
  }
}
