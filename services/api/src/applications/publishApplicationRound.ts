import { Field, ID, InputType } from "type-graphql";
import { ApplicationRound } from "./ApplicationRound";
import { canPlanRounds, canSeeRound } from "./applicationRoundPolicy";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";

@InputType()
export class PublishApplicationRoundInput {
  @Field(() => ID)
  applicationRoundId!: string;
}

/** The body announces a round; from then on everybody sees it and, on its days, may apply. */
export async function publishApplicationRound(
  act: Act,
  input: PublishApplicationRoundInput,
): Promise<ApplicationRound> {
  const round = await act.lock(ApplicationRound, input.applicationRoundId);
  authorizeSeen(canSeeRound(act.viewer, round));
  authorize(canPlanRounds(act.viewer, round.organisationId));
  if (round.publishedAt !== null) throw new Refusal(ProblemCode.ROUND_ALREADY_PUBLISHED);
  if (round.closesOn < act.today) throw new Refusal(ProblemCode.ROUND_CLOSED);
  await act.tx.update(ApplicationRound, { id: round.id }, { publishedAt: act.now });
  await act.record("application_round.published", round.id, { opensOn: round.opensOn, closesOn: round.closesOn });
  return Object.assign(round, { publishedAt: act.now });
}
