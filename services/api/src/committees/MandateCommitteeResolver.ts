import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Mandate } from "../people/Mandate";
import type { RequestContext } from "../platform/RequestContext";
import { Committee } from "./Committee";

/** What committees add to a mandate. */
@Resolver(() => Mandate)
export class MandateCommitteeResolver {
  @FieldResolver(() => Committee, { nullable: true })
  committee(@Root() mandate: Mandate, @Ctx() ctx: RequestContext): Promise<Committee | null> | null {
    return mandate.committeeId ? ctx.one(Committee).load(mandate.committeeId) : null;
  }
}
