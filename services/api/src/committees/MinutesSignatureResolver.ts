import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { MinutesSignature } from "./MinutesSignature";

@Resolver(() => MinutesSignature)
export class MinutesSignatureResolver {
  @FieldResolver(() => Person)
  person(@Root() signature: MinutesSignature, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(signature.personId);
  }
}
