/** Invoices and what was paid: rows of plain facts about the person $1. */
export const moneyStatements: Readonly<Record<string, string>> = {
  invoices: `select i.number, o.name as "issuedBy", i.purpose, i.buyer_name as "buyerName", i.buyer_address as address,
      i.reference_number as "referenceNumber", i.issued_on::text as "issuedOn", i.due_on::text as "dueOn",
      (select string_agg(l.description, '; ' order by l.position) from invoice_line l where l.invoice_id = i.id) as content,
      i.net_amount::float8 as net, i.vat_amount::float8 as vat, i.total_amount::float8 as total,
      i.paid_amount::float8 as paid, i.refunded_amount::float8 as refunded
    from invoice i join organisation o on o.id = i.issuer_id where i.buyer_person_id = $1 order by i.issued_at`,
  creditNotes: `select n.number, i.number as invoice, n.reason, n.credited_on::text as "issuedOn"
    from credit_note n join invoice i on i.id = n.invoice_id where i.buyer_person_id = $1 order by n.credited_at`,
  payments: `select i.number as invoice, p.booked_on::text as "bookedOn", p.amount::float8 as amount, p.currency,
      p.reference_number as "referenceNumber"
    from payment p join invoice i on i.id = p.invoice_id where i.buyer_person_id = $1 order by p.booked_on`,
};
