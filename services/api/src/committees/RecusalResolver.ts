import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { Recusal } from "./Recusal";

@Resolver(() => Recusal)
export class RecusalResolver {
  @FieldResolver(() => Person)
  person(@Root() recusal: Recusal, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(recusal.personId);
  }
}
