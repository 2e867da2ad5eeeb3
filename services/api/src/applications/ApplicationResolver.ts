import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { Application } from "./Application";
import { ApplicationConnection } from "./ApplicationConnection";
import { ApplicationFilter } from "./ApplicationFilter";
import { findApplication, findApplications } from "./applicationQueries";
import type { RequestContext } from "../platform/RequestContext";

@Resolver(() => Application)
export class ApplicationResolver {
  /** The applications that are the viewer's to see in the active role, latest first. */
  @Query(() => ApplicationConnection)
  applications(
    @Arg("filter", () => ApplicationFilter, { nullable: true }) filter: ApplicationFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<ApplicationConnection> {
    return findApplications(ctx, filter ?? {}, first, after);
  }

  /** One application, when it is the viewer's to see. */
  @Query(() => Application, { nullable: true })
  application(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Application | null> {
    return findApplication(ctx, id);
  }
}
