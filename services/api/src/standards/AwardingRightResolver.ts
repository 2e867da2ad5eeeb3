import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { RequestContext } from "../platform/RequestContext";
import { AwardingRight } from "./AwardingRight";
import { isRightInForce } from "./isInForce";
import { Qualification } from "./Qualification";

@Resolver(() => AwardingRight)
export class AwardingRightResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() right: AwardingRight, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(right.organisationId);
  }

  @FieldResolver(() => Qualification)
  qualification(@Root() right: AwardingRight, @Ctx() ctx: RequestContext): Promise<Qualification | null> {
    return ctx.one(Qualification).load(right.qualificationId);
  }

  @FieldResolver(() => Boolean)
  isInForce(@Root() right: AwardingRight, @Ctx() ctx: RequestContext): boolean {
    return isRightInForce(right, ctx.today);
  }
}
