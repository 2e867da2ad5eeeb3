import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { AwardingProcedure } from "../standards/AwardingProcedure";

/** A new version of a procedure keeps the paper prices that the version before had of its own. After "awarding_procedure.changed". */
export async function carryPaperFees(act: Act, event: Event): Promise<void> {
  const { id, organisationId } = await act.get(AwardingProcedure, event.subjectId);
  await act.tx.query(
    `insert into paper_fee (organisation_id, awarding_procedure_id, cause, amount, valid_from, valid_until)
      select organisation_id, $1, cause, amount, valid_from, valid_until from paper_fee
        where awarding_procedure_id = $2::uuid and organisation_id = $3
      on conflict (organisation_id, awarding_procedure_id, cause, valid_from) do nothing`,
    [id, event.data["replacesId"], organisationId],
  );
}
