import { Field, ID, InputType } from "type-graphql";
import { Application } from "./Application";
import { canReview, canSeeApplication } from "./applicationPolicy";
import { CompletionRequest } from "./CompletionRequest";
import { moveApplication } from "./moveApplication";
import { readAnswer } from "./readAnswer";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { addMonths } from "../platform/days";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { refuseAll } from "../platform/Refusal";

@InputType()
export class RequestCompletionInput {
  @Field(() => ID)
  applicationId!: string;

  /** What is missing or wrong, in words the applicant understands. */
  @Field(() => String)
  text!: string;

  /** The last day for an answer; after today and within a year. */
  @Field(() => DayScalar)
  dueOn!: string;
}

/** The coordinator asks the applicant for what is missing, and gives a term. HMS § 15 lg 2. */
export async function requestCompletion(act: Act, input: RequestCompletionInput): Promise<Application> {
  const application = await act.lock(Application, input.applicationId);
  authorizeSeen(canSeeApplication(act.viewer, application));
  authorize(canReview(act.viewer, application));
  const { text, faults } = readAnswer(input.text, "text");
  refuseAll([...faults, ...termFaults(input.dueOn, act.today)]);
  await moveApplication(act, application, "REQUEST_COMPLETION", { dueOn: input.dueOn });
  const request = await act.tx.save(
    CompletionRequest,
    act.tx.create(CompletionRequest, {
      ...{ applicationId: application.id, text, dueOn: input.dueOn },
      ...{ requestedAt: act.now, requestedBy: act.viewer.personId ?? "" },
    }),
  );
  const facts = { completionRequestId: request.id, dueOn: input.dueOn };
  await act.record("application.completionRequested", application.id, facts);
  return application;
}

function termFaults(dueOn: string, today: string): Problem[] {
  if (dueOn <= today) return [{ code: ProblemCode.COMPLETION_DUE_DATE_PAST, field: "dueOn" }];
  return dueOn > addMonths(today, 12) ? [{ code: ProblemCode.DATE_INVALID, field: "dueOn" }] : [];
}
