import { Field, ID, InputType, Int } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { cleanText, lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { JourneyFeedback } from "./JourneyFeedback";
import { keepFeedback } from "./keepFeedback";
import { JourneyStep } from "./JourneyStep";

@InputType()
export class GiveFeedbackInput {
  @Field(() => JourneyStep)
  step!: JourneyStep;

  /** The body the journey was with. */
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  /** 1 to 5. */
  @Field(() => Int)
  rating!: number;

  @Field(() => String, { nullable: true })
  text?: string | null;
}

const longestText = 4000;
/** The quarter from which somebody may say again how a step went begins six to nine months later. */
const noteGiver = `insert into journey_feedback_giver as g (person_id, step, again_from)
  values ($1, $2, date_trunc('quarter', $3::date + interval '9 months'))
  on conflict (person_id, step) do update set again_from = excluded.again_from where g.again_from <= $3::date returning step`;

/** Whether person $1 has been on a journey of each kind with body $2; the other journeys are with no body. */
const journeys: Partial<Record<JourneyStep, string>> = {
  APPLICATION_SUBMITTED: "from application where person_id = $1 and organisation_id = $2 and submitted_at is not null",
  DECISION_READ: `from decision d join application a on a.id = d.application_id
    where a.person_id = $1 and a.organisation_id = $2`,
  DUPLICATE_ORDERED: "from paper_order where ordered_by = $1 and $2 in (handler_id, organisation_id)",
};

/** The body a journey was with. Nobody speaks of a body without having been there. */
async function bodyOf(act: Act, step: JourneyStep, organisationId: string): Promise<string> {
  const { id } = await act.get(Organisation, organisationId);
  const journey = journeys[step];
  const found = journey ? await act.tx.query<object[]>(`select 1 ${journey} limit 1`, [act.viewer.personId, id]) : [];
  if (found.length === 0) throw new AccessError("NOT_FOUND");
  return id;
}

/** Somebody says how a journey went, once a step in half a year or more. Who has said something and what was said are kept apart. */
export async function giveFeedback(act: Act, input: GiveFeedbackInput): Promise<JourneyFeedback> {
  const text = cleanText(input.text ?? "").trim();
  const faults: Problem[] = [];
  const isRating = input.rating >= 1 && input.rating <= 5;
  if (!isRating) faults.push({ code: ProblemCode.FIELD_INVALID, field: "rating" });
  if (lengthOf(text) > longestText) faults.push({ code: ProblemCode.FIELD_TOO_LONG, field: "text" });
  refuseAll(faults);
  const organisationId = input.organisationId ? await bodyOf(act, input.step, input.organisationId) : null;
  const given = await act.tx.query<object[]>(noteGiver, [act.viewer.personId, input.step, act.today]);
  if (given.length === 0) throw new Refusal(ProblemCode.FEEDBACK_ALREADY_GIVEN);
  const own = act.tx.create(JourneyFeedback, {
    step: input.step,
    organisationId,
    rating: input.rating,
    text: text || null,
    givenOn: act.today,
  });
  await keepFeedback(act, own);
  return own;
}
