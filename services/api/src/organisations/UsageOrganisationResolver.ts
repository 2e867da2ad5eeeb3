import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { UsageEntry } from "../people/UsageEntry";
import { RequestContext } from "../platform/RequestContext";
import { Organisation } from "./Organisation";

@Resolver(() => UsageEntry)
export class UsageOrganisationResolver {
  /** The body in whose name somebody read; null for a company, an authority outside the register, and a visitor. */
  @FieldResolver(() => Organisation, { nullable: true })
  async readerOrganisation(@Root() entry: UsageEntry, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return entry.readerOrganisationId ? ctx.one(Organisation).load(entry.readerOrganisationId) : null;
  }
}
