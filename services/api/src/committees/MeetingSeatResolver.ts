import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { MeetingSeat } from "./MeetingSeat";

@Resolver(() => MeetingSeat)
export class MeetingSeatResolver {
  @FieldResolver(() => Person)
  person(@Root() seat: MeetingSeat, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(seat.personId);
  }
}
