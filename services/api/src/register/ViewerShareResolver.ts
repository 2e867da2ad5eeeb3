import { Arg, Ctx, FieldResolver, Int, Resolver } from "type-graphql";
import { ViewerType } from "../people/ViewerType";
import type { Connection } from "../platform/graphql/connectionOf";
import { RequestContext } from "../platform/RequestContext";
import type { Share } from "./Share";
import { ShareConnection } from "./ShareConnection";
import { findOwnShares } from "./shareQueries";

/** The links I have given out. */
@Resolver(() => ViewerType)
export class ViewerShareResolver {
  @FieldResolver(() => ShareConnection, { description: "The viewer's own links, newest first." })
  shares(
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Share>> {
    return findOwnShares(ctx, first, after);
  }
}
