import { FieldResolver, Resolver, Root } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";
import { challengeUntil } from "./challengeUntil";
import { Decision } from "./Decision";

@Resolver(() => Decision)
export class DecisionResolver {
  /** The last day to challenge a refusal; unknown until the applicant has opened the letter. HMS § 75. */
  @FieldResolver(() => DayScalar, { nullable: true })
  challengeUntil(@Root() decision: Decision): string | null {
    return challengeUntil(decision);
  }
}
