import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { Connection } from "../platform/graphql/connectionOf";
import { RequestContext } from "../platform/RequestContext";
import { BankStatement } from "./BankStatement";
import { BankStatementConnection } from "./BankStatementConnection";
import { canSeePayments } from "./billingPolicy";
import { findBankStatements } from "./paymentQueries";

@Resolver(() => BankStatement)
export class BankStatementResolver {
  /** The bank files imported for the organisation one acts for, newest first. */
  @Query(() => BankStatementConnection)
  bankStatements(
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<BankStatement>> {
    return findBankStatements(ctx, first, after ?? null);
  }

  /** One imported bank file with its report. */
  @Query(() => BankStatement, { nullable: true })
  async bankStatement(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<BankStatement | null> {
    const statement = await ctx.one(BankStatement).load(id);
    return statement && canSeePayments(ctx.viewer, statement.organisationId) ? statement : null;
  }

  @FieldResolver(() => Person, { nullable: true })
  importedBy(@Root() { importedBy }: BankStatement, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return importedBy ? ctx.one(Person).load(importedBy) : Promise.resolve(null);
  }
}
