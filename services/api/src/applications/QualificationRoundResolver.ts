import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ApplicationRound } from "./ApplicationRound";
import { openRoundsOfQualification } from "./applicationRoundQueries";
import type { RequestContext } from "../platform/RequestContext";
import { Qualification } from "../standards/Qualification";

/** What rounds add to a qualification. */
@Resolver(() => Qualification)
export class QualificationRoundResolver {
  /** Published rounds that are open today or will be, the nearest first. */
  @FieldResolver(() => [ApplicationRound])
  openRounds(@Root() qualification: Qualification, @Ctx() ctx: RequestContext): Promise<ApplicationRound[]> {
    return openRoundsOfQualification(ctx, qualification.id);
  }
}
