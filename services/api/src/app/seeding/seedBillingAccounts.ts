import type { Client } from "pg";
import { demoIban } from "./demoIban";
import { readBoth } from "./readBoth";

/** Where the bodies and Kutsekoda are paid in the demo. */
export async function seedBillingAccounts(client: Client): Promise<void> {
  const accounts = readBoth("organisations")
    .filter(({ kind }) => kind !== "SCHOOL")
    .map(({ key, registryCode }) => ({
      code: registryCode,
      iban: demoIban(registryCode ?? ""),
      prefix: key === "kutsekoda" ? "KK" : (key ?? "").toUpperCase().slice(0, 12),
    }));
  await client.query(
    `insert into billing_account (organisation_id, iban, bank_name, prefix)
     select o.id, iban, 'Näidispank', prefix
     from jsonb_to_recordset($1) as t (code text, iban text, prefix text)
     join organisation o on o.registry_code = t.code
     on conflict do nothing`,
    [JSON.stringify(accounts)],
  );
}
