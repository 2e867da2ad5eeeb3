import { Field, ID, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import { Application } from "../applications/Application";
import { moveApplication } from "../applications/moveApplication";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { ExamSeat } from "./ExamSeat";
import { ExamSession } from "./ExamSession";
import { lastReturnDay } from "./lastReturnDay";

@InputType()
export class GiveUpSeatInput {
  @Field(() => ID)
  applicationId!: string;
}

/** An applicant gives the seat back in time, as the procedure says, and may take another. */
export async function giveUpSeat(act: Act, input: GiveUpSeatInput): Promise<Application> {
  authorizeSeen((await act.get(Application, input.applicationId)).personId === act.viewer.personId);
  const held = await act.tx.findOneBy(ExamSeat, { applicationId: input.applicationId, givenUpAt: IsNull() });
  if (!held) throw new Refusal(ProblemCode.SEAT_NOT_TAKEN);
  const session = await act.lock(ExamSession, held.examSessionId);
  const application = await act.lock(Application, input.applicationId);
  if (application.status !== "EXAM_SCHEDULED") throw new Refusal(ProblemCode.SEAT_NOT_TAKEN);
  const { seatReturnDays } = await act.get(AwardingProcedure, application.awardingProcedureId);
  if (act.today > lastReturnDay(session.startsAt, seatReturnDays) || act.now >= session.startsAt) {
    throw new Refusal(ProblemCode.SEAT_RETURN_TOO_LATE);
  }
  await act.tx.update(ExamSeat, { applicationId: application.id, givenUpAt: IsNull() }, { givenUpAt: act.now });
  await moveApplication(act, application, "RETURN_SEAT");
  await act.record("application.seatGivenUp", application.id, { examSessionId: session.id });
  return application;
}
