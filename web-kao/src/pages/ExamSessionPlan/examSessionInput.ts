import { instantOf } from "@kutse/web-shared/texts/instantOf";
import type { PlanExamSessionInput } from "../../gql/graphql";
import type { ExamSessionPlan } from "./examSessionPlanSchema";

/** The form in the register's own terms: instants in UTC, registration open to the end of its last day. */
export function examSessionInput(plan: ExamSessionPlan): PlanExamSessionInput {
  const { day, startsAt, endsAt, registrationClosesAt, place, webLink, roundId, ...rest } = plan;
  const start = instantOf(day, startsAt);
  const lastMinute = instantOf(registrationClosesAt, "23:59");
  return {
    ...rest,
    startsAt: start,
    endsAt: instantOf(day, endsAt),
    registrationClosesAt: registrationClosesAt === day ? start : lastMinute,
    place: place || null,
    webLink: webLink || null,
    roundId: roundId || null,
  };
}
