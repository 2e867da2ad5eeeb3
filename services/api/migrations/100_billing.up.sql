-- Invoices with a number series for each issuer, the payments that came by bank, credit notes and refunds.
create table billing_account (
  id uuid primary key default new_id(),
  organisation_id uuid not null unique references organisation,
  iban text not null unique check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bank_name text not null,
  prefix text not null unique check (prefix ~ '^[A-Z0-9]{2,12}$'),
  next_number bigint not null default 1
);

create table invoice (
  id uuid primary key default new_id(),
  number text not null unique,
  issuer_id uuid not null references organisation,
  buyer_person_id uuid references person,
  buyer_organisation_id uuid references organisation,
  buyer_name text not null,
  buyer_address text,
  purpose text not null check (purpose in ('PAPER_ORDER', 'APPLICATION')),
  locale text not null check (locale in ('et', 'en', 'ru')),
  reference_number text not null check (reference_number ~ '^[0-9]{2,20}$'),
  iban text not null,
  bank_name text not null,
  issued_at timestamptz not null,
  issued_on date not null,
  due_on date not null,
  vat_number text,
  vat_rate numeric(4, 2),
  net_amount numeric(12, 2) not null check (net_amount > 0),
  vat_amount numeric(12, 2) not null check (vat_amount >= 0),
  total_amount numeric(12, 2) not null check (total_amount = net_amount + vat_amount),
  paid_amount numeric(12, 2) not null default 0 check (paid_amount >= 0),
  refunded_amount numeric(12, 2) not null default 0 check (refunded_amount >= 0 and refunded_amount <= paid_amount),
  document_id uuid references stored_document,
  check (num_nonnulls(buyer_person_id, buyer_organisation_id) = 1),
  check ((vat_number is null) = (vat_rate is null)),
  check (due_on >= issued_on),
  unique (iban, reference_number)
);
create index invoice_buyer_person on invoice (buyer_person_id, issued_at desc, id desc);
create index invoice_buyer_organisation on invoice (buyer_organisation_id, issued_at desc, id desc);
create index invoice_issuer on invoice (issuer_id, issued_at desc, id desc);

create table invoice_line (
  id uuid primary key default new_id(),
  invoice_id uuid not null references invoice,
  position integer not null,
  description text not null,
  net_amount numeric(12, 2) not null check (net_amount > 0),
  unique (invoice_id, position)
);

create table credit_note (
  id uuid primary key default new_id(),
  invoice_id uuid not null unique references invoice,
  number text not null unique,
  reason text not null,
  credited_at timestamptz not null,
  credited_on date not null
);

create table bank_statement (
  id uuid primary key default new_id(),
  organisation_id uuid not null references organisation,
  iban text not null,
  statement_reference text,
  file_name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  imported_at timestamptz not null,
  imported_by uuid references person,
  report jsonb not null
);
create index bank_statement_organisation on bank_statement (organisation_id, imported_at desc, id desc);

create table payment (
  id uuid primary key default new_id(),
  bank_statement_id uuid not null references bank_statement,
  organisation_id uuid not null references organisation,
  iban text not null,
  bank_reference text not null,
  booked_on date not null,
  amount numeric(12, 2) not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  payer_name text,
  reference_number text,
  description text,
  invoice_id uuid references invoice,
  unmatched_because text check (unmatched_because in ('WRONG_CURRENCY', 'REFERENCE_MISSING', 'REFERENCE_UNKNOWN', 'INVOICE_CLOSED')),
  matched_at timestamptz,
  matched_by uuid references person,
  match_reason text,
  check ((invoice_id is null) = (matched_at is null)),
  check (invoice_id is not null or unmatched_because is not null),
  check ((matched_by is null) = (match_reason is null)),
  -- the bank's own mark of an entry: what came once is never paid twice
  unique (iban, bank_reference)
);
create index payment_invoice on payment (invoice_id);
create index payment_unmatched on payment (organisation_id, booked_on desc, id desc) where invoice_id is null;
create index payment_organisation on payment (organisation_id, booked_on desc, id desc);
