import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { checkCertificates, CheckCertificatesInput } from "./checkCertificates";
import { EmployerCheck } from "./EmployerCheck";
import { EmployerCheckConnection } from "./EmployerCheckConnection";
import { EmployerCheckPayload } from "./EmployerCheckPayload";
import { findEmployerCheck, findEmployerChecks } from "./employerCheckQueries";
import { EmployerCheckRow } from "./EmployerCheckRow";

@Resolver(() => EmployerCheck)
export class EmployerCheckResolver {
  /** The own company's checks, newest first. */
  @Query(() => EmployerCheckConnection)
  employerChecks(
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<EmployerCheck>> {
    return findEmployerChecks(ctx, first, after);
  }

  /** One of the own company's checks. */
  @Query(() => EmployerCheck, { nullable: true })
  employerCheck(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<EmployerCheck | null> {
    return findEmployerCheck(ctx, id);
  }

  /** Who made it in the company's name. */
  @FieldResolver(() => Person)
  madeBy(@Root() check: EmployerCheck, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(check.personId);
  }

  /** In the order they were asked. */
  @FieldResolver(() => [EmployerCheckRow])
  rows(@Root() check: EmployerCheck, @Ctx() ctx: RequestContext): Promise<EmployerCheckRow[]> {
    return ctx.many(EmployerCheckRow, "employerCheckId", { position: "ASC" }).load(check.id);
  }

  @Mutation(() => EmployerCheckPayload)
  checkCertificates(
    @Arg("input", () => CheckCertificatesInput) input: CheckCertificatesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("check", () => ctx.perform(checkCertificates, input));
  }
}
