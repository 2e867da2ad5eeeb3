import type { Client } from "pg";
import { readTable } from "./readTable";

/** The price list of paper for every awarding body and Kutsekoda. Prices that somebody has changed stay. */
export async function seedPaperFees(client: Client): Promise<void> {
  await client.query(
    `insert into paper_fee (organisation_id, cause, amount, valid_from, valid_until)
     select o.id, cause, amount, "validFrom", "validUntil"
     from jsonb_to_recordset($1) as t (cause text, amount numeric, "validFrom" date, "validUntil" date)
     cross join organisation o where o.kind in ('AWARDING_BODY', 'AUTHORITY')
     on conflict (organisation_id, awarding_procedure_id, cause, valid_from) do nothing`,
    [JSON.stringify(readTable("reference/paperFees"))],
  );
}
