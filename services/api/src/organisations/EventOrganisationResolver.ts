import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Event } from "../platform/Event";
import { RequestContext } from "../platform/RequestContext";
import { Organisation } from "./Organisation";

@Resolver(() => Event)
export class EventOrganisationResolver {
  /** The organisation in whose name it was done. */
  @FieldResolver(() => Organisation, { nullable: true })
  async actorOrganisation(@Root() event: Event, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return event.actorOrganisationId ? ctx.one(Organisation).load(event.actorOrganisationId) : null;
  }
}
