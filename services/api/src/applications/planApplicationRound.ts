import { In } from "typeorm";
import { ApplicationRound } from "./ApplicationRound";
import { canPlanRounds } from "./applicationRoundPolicy";
import { ApplicationRoundQualification } from "./ApplicationRoundQualification";
import { cleanText } from "../platform/cleanText";
import type { PlanApplicationRoundInput } from "./PlanApplicationRoundInput";
import { roundFaults } from "./roundFaults";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { isId } from "../platform/isId";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { AwardingRight } from "../standards/AwardingRight";
import { isRightInForce } from "../standards/isInForce";

/** The body plans days in which one may apply for qualifications it has the right to award. KutS § 10. */
export async function planApplicationRound(act: Act, input: PlanApplicationRoundInput): Promise<ApplicationRound> {
  const { qualificationIds, name, ...days } = input;
  const organisationId = act.viewer.organisationId ?? "";
  authorize(canPlanRounds(act.viewer, organisationId));
  refuseAll(roundFaults(input));
  const wanted = [...new Set(qualificationIds)];
  const rights = await act.tx.findBy(AwardingRight, { organisationId, qualificationId: In(wanted.filter(isId)) });
  const held = new Set(
    rights.filter((right) => isRightInForce(right, act.today)).map((right) => right.qualificationId),
  );
  if (!wanted.every((id) => held.has(id))) throw new Refusal(ProblemCode.AWARDING_RIGHT_MISSING, "qualificationIds");
  const round = await act.tx.save(
    ApplicationRound,
    act.tx.create(ApplicationRound, {
      ...days,
      organisationId,
      name: cleanText(name).trim(),
      createdAt: act.now,
      createdBy: act.viewer.personId,
    }),
  );
  const rows = wanted.map((qualificationId) => ({ applicationRoundId: round.id, qualificationId }));
  await act.tx.insert(ApplicationRoundQualification, rows);
  await act.record("application_round.planned", round.id, { opensOn: round.opensOn, closesOn: round.closesOn });
  return act.get(ApplicationRound, round.id);
}
