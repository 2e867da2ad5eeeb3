import type { Client } from "pg";
import { fromCents, toCents } from "../../billing/cents";
import { priceOf } from "../../billing/priceOf";
import { referenceNumber } from "../../billing/referenceNumber";
import { vatRateOn } from "../../billing/vatRateOn";
import { paperOrderWords } from "../../certificates/paperOrderWords";
import { addDays } from "../../platform/days";
import { readTable, type SeedRow } from "./readTable";
import { seedPaperEvents } from "./seedPaperEvents";

/** A certificate of the demo somebody wants on paper. */
interface Wanted {
  readonly certificateId: string;
  readonly registrationNumber: string;
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly vatNumber: string | null;
  readonly iban: string;
  readonly prefix: string;
  readonly ordinal: string;
  readonly fee: string;
}

const reached = [
  "AWAITING_PAYMENT",
  "WITH_BODY",
  "SENT_TO_AUTHORITY",
  "PRINTING",
  "PRINTED",
  "DISPATCHED",
  "DELIVERED",
];

/** Orders of paper in every state, with invoices that are open, overdue, partly paid, paid and to be paid back. */
export async function seedPaperOrders(client: Client, today: string): Promise<void> {
  for (const row of readTable("demo/paperOrders")) {
    const requestedOn = addDays(today, Number(row["requested"]));
    const wanted = await findWanted(client, row, requestedOn);
    const invoiceId = row["paid"] === "free" ? null : await seedInvoice(client, row, wanted, requestedOn);
    await seedOrder(client, row, wanted, requestedOn, invoiceId);
  }
  await seedPaperEvents(client);
}

async function findWanted(client: Client, row: SeedRow, day: string): Promise<Wanted> {
  const bodies = new Map(readTable("reference/organisations").map(({ key, registryCode }) => [key, registryCode]));
  const { rows } = await client.query<Wanted>(
    `select c.id as "certificateId", c.registration_number as "registrationNumber", p.id as "personId",
       p.first_name || ' ' || p.last_name as name, o.id as "organisationId", o.vat_number as "vatNumber", b.iban, b.prefix,
       b.next_number as ordinal, (select amount from paper_fee f where f.organisation_id = o.id and f.cause = $2
         and $3::date >= f.valid_from order by f.valid_from desc limit 1) as fee
     from certificate c join person p on p.id = c.person_id join organisation o on o.id = c.organisation_id
     join billing_account b on b.organisation_id = o.id
     where o.registry_code = $1 and c.type = 'FULL' and c.invalidated_at is null and p.birth_date >= '2100-01-01'
       and (c.valid_until is null or c.valid_until > $3::date + 90) and c.issued_on < $3::date
       and not exists (select 1 from paper_order e where e.certificate_id = c.id)
     order by c.registration_number::bigint limit 1`,
    [bodies.get(row["body"] ?? ""), row["reason"] ?? "FIRST_PRINT", day],
  );
  if (!rows[0]) throw new Error(`seeds/demo/paperOrders.csv: no certificate is left of ${row["body"]}`);
  return rows[0];
}

async function seedInvoice(client: Client, row: SeedRow, wanted: Wanted, day: string): Promise<string> {
  const { ordinal, prefix, iban, fee, vatNumber } = wanted;
  const vatRate = vatRateOn(day, vatNumber !== null);
  const { net, vat, total } = priceOf([fee], vatRate);
  const paid = { whole: total, part: fromCents(toCents(total) / 2n), none: "0.00" }[row["paid"] ?? "none"] ?? "0.00";
  const reference = referenceNumber(String(100_000n + BigInt(ordinal)));
  const kind = row["kind"] === "DUPLICATE" ? "DUPLICATE" : "FIRST_PRINT";
  const { rows } = await client.query<{ id: string }>(
    `with advanced as (
       update billing_account set next_number = next_number + 1 where iban = $1
     ), made as (
       insert into invoice (number, issuer_id, buyer_person_id, buyer_name, purpose, locale, reference_number, iban,
         bank_name, issued_at, issued_on, due_on, vat_number, vat_rate, net_amount, vat_amount, total_amount, paid_amount)
       values ($2, $3, $4, $5, 'PAPER_ORDER', 'et', $6, $1, 'Näidispank', $7::date + interval '8 hours', $7::date,
         $7::date + 14, $8, $9, $10, $11, $12, $13)
       returning id
     ), line as (
       insert into invoice_line (invoice_id, position, description, net_amount) select id, 1, $14, $10 from made
     )
     select id from made`,
    [
      ...[iban, `${prefix}-${ordinal}`, wanted.organisationId, wanted.personId, wanted.name, reference, day],
      ...[vatNumber, vatRate, net, vat, total, paid, paperOrderWords.et.line(kind, wanted.registrationNumber)],
    ],
  );
  const invoiceId = rows[0]?.id ?? "";
  // as issuing does: the worker makes its paper
  await client.query("select graphile_worker.add_job('renderInvoice', payload := $1::json, job_key := $2)", [
    JSON.stringify({ invoiceId }),
    `invoice:${invoiceId}`,
  ]);
  return invoiceId;
}

async function seedOrder(
  client: Client,
  row: SeedRow,
  wanted: Wanted,
  day: string,
  invoiceId: string | null,
): Promise<void> {
  const status = row["status"] ?? "";
  const isRejected = status === "REJECTED";
  const place = isRejected ? reached.indexOf("WITH_BODY") : reached.indexOf(status);
  /** The morning of the day a step was taken, so many days after the order; null when it was not. */
  const at = (step: string, days: number): string | null =>
    place >= reached.indexOf(step) ? `${addDays(day, days)}T08:00:00Z` : null;
  const printed = at("PRINTED", 9);
  await client.query(
    `with made as (
       insert into paper_order (certificate_id, kind, reason, status, ordered_by, holder_id, organisation_id, handler_id,
         delivery, recipient, street, postal_code, town, invoice_id, requested_at, paid_at, forwarded_at, print_batch,
         printing_at, printed_at, blank_number, dispatched_at, delivered_at, rejected_at, rejection_reason)
       values ($1, $2, $3, $4, $5, $5, $6, $6, 'POST', $7, 'Kase 4-12', '10412', 'Tallinn', $8, $9, $10, $11,
         case when $12::timestamptz is not null then nextval('print_batch_number') end, $12, $13,
         case when $13::timestamptz is not null then 'KT' || (select 204001 + count(*) from paper_order) end, $14, $15, $16, $17)
       returning certificate_id, kind, printed_at, invoice_id
     ), credited as (
       insert into credit_note (invoice_id, number, reason, credited_at, credited_on)
       select invoice_id, b.prefix || '-' || b.next_number, 'Tellimus jäeti täitmata.', $16::timestamptz, $16::date
       from made join billing_account b on b.organisation_id = $6 where $16::timestamptz is not null
     ), advanced as (
       update billing_account set next_number = next_number + 1
       where organisation_id = $6 and $16::timestamptz is not null
     )
     update certificate c set paper_printed_at = m.printed_at,
       duplicate_printed_at = case when m.kind = 'DUPLICATE' then m.printed_at end
     from made m where c.id = m.certificate_id and m.printed_at is not null`,
    [
      ...[wanted.certificateId, row["kind"], row["reason"], status, wanted.personId, wanted.organisationId],
      ...[wanted.name, invoiceId, `${day}T08:00:00Z`, invoiceId === null ? null : at("WITH_BODY", 2)],
      ...[at("SENT_TO_AUTHORITY", 4), at("PRINTING", 8), printed],
      ...[at("DISPATCHED", 10), at("DELIVERED", 14), isRejected ? `${addDays(day, 5)}T08:00:00Z` : null],
      isRejected ? "Originaal leidus kutse andja arhiivist, seda ei ole kaotatud." : null,
    ],
  );
}
