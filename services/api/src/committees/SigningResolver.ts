import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../platform/RequestContext";
import { Meeting } from "./Meeting";
import { Minutes } from "./Minutes";
import { Signing } from "./Signing";
import { SigningState } from "./SigningState";

@Resolver(() => Signing)
export class SigningResolver {
  @FieldResolver(() => SigningState)
  state(@Root() signing: Signing): SigningState {
    if (signing.failure !== null) return SigningState.FAILED;
    return signing.finishedAt ? SigningState.SIGNED : SigningState.PENDING;
  }

  @FieldResolver(() => Meeting)
  async meeting(@Root() signing: Signing, @Ctx() ctx: RequestContext): Promise<Meeting | null> {
    const minutes = await ctx.one(Minutes).load(signing.minutesId);
    return minutes ? ctx.one(Meeting).load(minutes.meetingId) : null;
  }
}
