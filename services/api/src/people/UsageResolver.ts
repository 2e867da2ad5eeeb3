import { Arg, Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import type { Connection } from "../platform/graphql/connectionOf";
import { RequestContext } from "../platform/RequestContext";
import type { UsageEntry } from "./UsageEntry";
import { UsageEntryConnection } from "./UsageEntryConnection";
import { findOwnUsage } from "./usageQueries";
import { ViewerType } from "./ViewerType";

/** Who has looked at my data. */
@Resolver(() => ViewerType)
export class UsageResolver {
  @FieldResolver(() => UsageEntryConnection, { description: "Who has looked at the viewer's own data, newest first." })
  usageEntries(
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<UsageEntry>> {
    return findOwnUsage(ctx, first, after);
  }
}
