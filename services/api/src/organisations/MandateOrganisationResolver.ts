import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Mandate } from "../people/Mandate";
import { RequestContext } from "../platform/RequestContext";
import { Organisation } from "./Organisation";

@Resolver(() => Mandate)
export class MandateOrganisationResolver {
  /** The organisation in whose name the mandate lets one act. */
  @FieldResolver(() => Organisation, { nullable: true })
  organisation(@Root() mandate: Mandate, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(mandate.organisationId);
  }
}
