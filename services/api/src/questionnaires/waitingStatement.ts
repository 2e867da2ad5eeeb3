import type { Viewer } from "../platform/Viewer";

/** A questionnaire that waits for a person's answer. */
export interface WaitingRow {
  readonly id: string;
  readonly questionnaireId: string;
  readonly isMandatory: boolean;
  readonly closesAt: Date | null;
  readonly snoozedUntil: Date | null;
}

/**
 * What waits for a person, most urgent first: one statement over the index of the unanswered. In a body's name only who holds
 * a mandate of that body is asked.
 */
export const waitingStatement = {
  name: "questions_waiting",
  text: `select r.id, q.id as "questionnaireId", q.is_mandatory and r.forward_id is null as "isMandatory", q.closes_at as "closesAt",
      r.snoozed_until as "snoozedUntil"
    from recipient r join questionnaire q on q.id = r.questionnaire_id
    where r.person_id = $1::uuid and r.answered_at is null and r.declined_at is null
      and q.status = 'OPEN' and (q.closes_at is null or q.closes_at > $2::timestamptz)
      and (q.mode <> 'BODY' or r.organisation_id = any($3::uuid[]))
    order by 3 desc, q.closes_at nulls last, r.id limit 100`,
};

/** The values of the statement for this viewer. */
export function waitingFor(viewer: Viewer, now: Date): readonly unknown[] {
  return [viewer.personId, now, viewer.mandates.map(({ organisationId }) => organisationId)];
}
