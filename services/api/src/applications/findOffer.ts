import { ApplicationRound } from "./ApplicationRound";
import { ApplicationRoundQualification } from "./ApplicationRoundQualification";
import { isRecertificationPossible } from "./isRecertificationPossible";
import { isRoundOpen } from "./isRoundOpen";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { ApplicationKind } from "../standards/ApplicationKind";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { AwardingRight } from "../standards/AwardingRight";
import { isProcedureInForce, isRightInForce, isStandardUsable } from "../standards/isInForce";
import { OccupationalStandard } from "../standards/OccupationalStandard";
import { Qualification } from "../standards/Qualification";

export interface Wish {
  readonly round: ApplicationRound;
  readonly qualificationId: string;
  readonly kind: ApplicationKind;
  readonly personId: string;
}

/**
 * The procedure by which this wish can be applied for today; it holds at the start of a draft and again at submission.
 *
 * @throws Refusal when the round is not open for it, the qualification is not in it, the body may not award it, the
 * standard can no longer be used, or there is nothing to renew.
 */
export async function findOffer(act: Act, wish: Wish): Promise<AwardingProcedure> {
  const { round, qualificationId, kind } = wish;
  if (round.publishedAt === null) throw new Refusal(ProblemCode.ROUND_NOT_PUBLISHED, "roundId");
  const inRound = await act.tx.existsBy(ApplicationRoundQualification, {
    applicationRoundId: round.id,
    qualificationId,
  });
  if (!inRound) throw new Refusal(ProblemCode.QUALIFICATION_NOT_IN_ROUND, "qualificationId");
  if (!isRoundOpen(round, kind, act.today)) throw new Refusal(ProblemCode.ROUND_CLOSED, "roundId");
  const qualification = await act.get(Qualification, qualificationId);
  const standard = await act.get(OccupationalStandard, qualification.occupationalStandardId);
  if (!isStandardUsable(standard, act.today)) throw new Refusal(ProblemCode.STANDARD_NOT_IN_FORCE, "qualificationId");
  const procedure = await findProcedure(act, round.organisationId, qualificationId);
  if (kind === ApplicationKind.RECERTIFICATION) {
    const months = procedure.lateRecertificationMonths;
    const possible = await isRecertificationPossible(act, wish.personId, qualification, months);
    if (!possible) throw new Refusal(ProblemCode.RECERTIFICATION_NOT_POSSIBLE, "kind");
  }
  return procedure;
}

async function findProcedure(act: Act, organisationId: string, qualificationId: string): Promise<AwardingProcedure> {
  const of = { organisationId, qualificationId };
  const rights = await act.tx.findBy(AwardingRight, of);
  const procedures = await act.tx.findBy(AwardingProcedure, of);
  const procedure = procedures.find((one) => isProcedureInForce(one, act.today));
  if (!procedure || !rights.some((right) => isRightInForce(right, act.today))) {
    throw new Refusal(ProblemCode.AWARDING_RIGHT_MISSING, "qualificationId");
  }
  return procedure;
}
