import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { CompletionRequest } from "./CompletionRequest";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";

@Resolver(() => CompletionRequest)
export class CompletionRequestResolver {
  /** The coordinator who asked. */
  @FieldResolver(() => Person)
  requestedBy(@Root() request: CompletionRequest, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(request.requestedBy);
  }
}
