import type { Client } from "pg";

/** What has happened to the demo's orders of paper and their invoices, as the register would have recorded it. */
export async function seedPaperEvents(client: Client): Promise<void> {
  await client.query(
    `with officials as (
       select distinct on (organisation_id) organisation_id, person_id from mandate where role = 'COORDINATOR'
       order by organisation_id, id
     ), registrar as (
       select person_id, organisation_id from mandate where role = 'REGISTRAR' order by id limit 1
     ), did (at, type, subject_id, actor, role, organisation, data) as (
       select requested_at, 'paper_order.requested', id, ordered_by, 'CITIZEN', null::uuid,
         jsonb_build_object('certificateId', certificate_id) from paper_order
       union all select paid_at, 'paper_order.paid', id, null, 'SYSTEM', null, '{}' from paper_order
       union all select forwarded_at, 'paper_order.forwarded', o.id, f.person_id, 'COORDINATOR', f.organisation_id, '{}'
         from paper_order o left join officials f on f.organisation_id = o.organisation_id
       union all select rejected_at, 'paper_order.rejected', o.id, f.person_id, 'COORDINATOR', f.organisation_id, '{}'
         from paper_order o left join officials f on f.organisation_id = o.organisation_id
       union all select printing_at, 'paper_order.printingStarted', o.id, r.person_id, 'REGISTRAR', r.organisation_id,
         jsonb_build_object('batch', print_batch) from paper_order o cross join registrar r
       union all select printed_at, 'paper_order.printed', o.id, r.person_id, 'REGISTRAR', r.organisation_id,
         jsonb_build_object('blankNumber', blank_number) from paper_order o cross join registrar r
       union all select dispatched_at, 'paper_order.dispatched', o.id, r.person_id, 'REGISTRAR', r.organisation_id, '{}'
         from paper_order o cross join registrar r
       union all select delivered_at, 'paper_order.delivered', o.id, r.person_id, 'REGISTRAR', r.organisation_id, '{}'
         from paper_order o cross join registrar r
       union all select issued_at, 'invoice.issued', id, buyer_person_id, 'CITIZEN', null,
         jsonb_build_object('number', number) from invoice
     )
     insert into event (at, type, subject_type, subject_id, actor_person_id, actor_role, actor_organisation_id, data)
     select at, type, split_part(type, '.', 1), subject_id, actor, role, organisation, data
     from did where at is not null order by at`,
  );
}
