import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { unreadLetterCount } from "./letterQueries";
import { ViewerType } from "../people/ViewerType";
import type { RequestContext } from "../platform/RequestContext";

@Resolver(() => ViewerType)
export class ViewerLetterResolver {
  /** How many letters wait to be opened. */
  @FieldResolver(() => Int)
  unreadLetterCount(@Root() viewer: ViewerType, @Ctx() ctx: RequestContext): Promise<number> {
    return unreadLetterCount(ctx, viewer.personId);
  }
}
