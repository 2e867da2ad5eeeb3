-- Paper on request: the price list of each body, and orders of first prints and duplicates.
create table paper_fee (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  awarding_procedure_id uuid references awarding_procedure,
  cause text not null check (cause in ('FIRST_PRINT', 'ORIGINAL_LOST', 'ORIGINAL_UNUSABLE', 'DATA_ERROR_BY_BODY', 'NEW_PERSONAL_CODE', 'NAME_CHANGE')),
  amount numeric(10, 2) not null check (amount >= 0),
  valid_from date not null,
  valid_until date,
  check (valid_until is null or valid_until >= valid_from),
  check (cause <> 'DATA_ERROR_BY_BODY' or amount = 0),
  unique nulls not distinct (organisation_id, awarding_procedure_id, cause, valid_from)
);

alter table certificate add column paper_printed_at timestamptz, add column duplicate_printed_at timestamptz;

create sequence paper_order_number start 10001;
create sequence print_batch_number start 1;

create table paper_order (
  id uuid primary key default new_id(),
  number text not null unique default 'P' || nextval('paper_order_number'),
  certificate_id uuid not null references certificate,
  kind text not null check (kind in ('FIRST_PRINT', 'DUPLICATE')),
  reason text check (reason in ('ORIGINAL_LOST', 'ORIGINAL_UNUSABLE', 'DATA_ERROR_BY_BODY', 'NEW_PERSONAL_CODE', 'NAME_CHANGE')),
  status text not null check (status in ('REQUESTED', 'AWAITING_PAYMENT', 'WITH_BODY', 'SENT_TO_AUTHORITY', 'PRINTING', 'PRINTED', 'DISPATCHED', 'DELIVERED', 'REJECTED', 'CANCELLED')),
  ordered_by uuid not null references person,
  holder_id uuid not null references person,
  organisation_id uuid not null references organisation,
  handler_id uuid not null references organisation,
  delivery text not null check (delivery in ('POST', 'PICK_UP')),
  recipient text,
  street text,
  postal_code text check (postal_code ~ '^[0-9]{5}$'),
  town text,
  invoice_id uuid unique references invoice,
  requested_at timestamptz not null,
  paid_at timestamptz,
  forwarded_at timestamptz,
  print_batch bigint,
  printing_at timestamptz,
  printed_at timestamptz,
  blank_number text unique check (blank_number ~ '^[A-Z]{0,3}[0-9]{4,10}$'),
  dispatched_at timestamptz,
  delivered_at timestamptz,
  rejected_at timestamptz,
  rejection_reason text,
  cancelled_at timestamptz,
  check ((kind = 'DUPLICATE') = (reason is not null)),
  check (delivery = 'PICK_UP' or num_nulls(recipient, street, postal_code, town) = 0),
  check ((printed_at is null) = (blank_number is null)),
  check ((rejected_at is null) = (rejection_reason is null))
);
-- Two tabs, a double click: one open order a certificate.
create unique index paper_order_open on paper_order (certificate_id) where status not in ('DELIVERED', 'REJECTED', 'CANCELLED');
create index paper_order_certificate on paper_order (certificate_id, requested_at desc);
create index paper_order_holder on paper_order (holder_id, requested_at desc, id desc);
create index paper_order_organisation on paper_order (organisation_id, requested_at desc, id desc);
create index paper_order_status on paper_order (status, requested_at, id);
