import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { EndMandateInput, endMandate } from "./endMandate";
import { GrantMandateInput, grantMandate } from "./grantMandate";
import { isMandateActive } from "./isMandateActive";
import { Mandate } from "./Mandate";
import { MandateConnection } from "./MandateConnection";
import { MandateFilter } from "./MandateFilter";
import { MandatePayload } from "./MandatePayload";
import { canGovernMandate } from "./mandatePolicy";
import { findMandates } from "./peopleQueries";
import { Person } from "./Person";

@Resolver(() => Mandate)
export class MandateResolver {
  /** Mandates the viewer may see, newest first. */
  @Query(() => MandateConnection)
  mandates(
    @Arg("filter", () => MandateFilter, { nullable: true }) filter: MandateFilter | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Mandate>> {
    return findMandates(ctx, filter ?? {}, first, after);
  }

  @FieldResolver(() => Person)
  person(@Root() mandate: Mandate, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(mandate.personId);
  }

  @FieldResolver(() => Boolean)
  isActive(@Root() mandate: Mandate, @Ctx() ctx: RequestContext): boolean {
    return isMandateActive(mandate, ctx.today);
  }

  @FieldResolver(() => Boolean)
  viewerCanEnd(@Root() mandate: Mandate, @Ctx() ctx: RequestContext): boolean {
    return canGovernMandate(ctx.viewer, mandate) && mandate.endedAt === null;
  }

  @Mutation(() => MandatePayload)
  grantMandate(
    @Arg("input", () => GrantMandateInput) input: GrantMandateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("mandate", () => ctx.perform(grantMandate, input));
  }

  @Mutation(() => MandatePayload)
  endMandate(@Arg("input", () => EndMandateInput) input: EndMandateInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("mandate", () => ctx.perform(endMandate, input));
  }
}
