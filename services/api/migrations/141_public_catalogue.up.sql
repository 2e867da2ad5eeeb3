-- What the law makes an awarding body show (KutS § 12, § 16), and the county of an exam.
alter table organisation add column committee_hidden_reason text;

alter table awarding_procedure
  add column prerequisites text,
  add column prerequisites_en text,
  add column prerequisites_ru text,
  add column procedure_url text check (procedure_url ~ '^https://'),
  add column materials_url text check (materials_url ~ '^https://');

-- The county of a place as sessions name it: the town first. Worked out, so it cannot go stale.
create function county_of_place(place text) returns text language sql immutable strict parallel safe as $$
  select case
    when lower(place) ~ '^\s*(tallinn|maardu|keila|saue|paldiski|loksa|viimsi|harju)' then 'HARJU'
    when lower(place) ~ '^\s*(kärdla|käina|hiiu)' then 'HIIU'
    when lower(place) ~ '^\s*(narva|jõhvi|kohtla|sillamäe|kiviõli|ida-viru)' then 'IDA_VIRU'
    when lower(place) ~ '^\s*(jõgeva|põltsamaa|mustvee)' then 'JOGEVA'
    when lower(place) ~ '^\s*(paide|türi|järva)' then 'JARVA'
    when lower(place) ~ '^\s*(haapsalu|lihula|lääne(maa| maakond))' then 'LAANE'
    when lower(place) ~ '^\s*(rakvere|tapa|kunda|lääne-viru)' then 'LAANE_VIRU'
    when lower(place) ~ '^\s*(põlva|räpina)' then 'POLVA'
    when lower(place) ~ '^\s*(pärnu|sindi|kilingi|tõstamaa)' then 'PARNU'
    when lower(place) ~ '^\s*(rapla|märjamaa|kohila|kehtna)' then 'RAPLA'
    when lower(place) ~ '^\s*(kuressaare|orissaare|saare|muhu)' then 'SAARE'
    when lower(place) ~ '^\s*(tartu|elva|nõo|luunja)' then 'TARTU'
    when lower(place) ~ '^\s*(valga|otepää|tõrva)' then 'VALGA'
    when lower(place) ~ '^\s*(viljandi|võhma|mustla|olustvere)' then 'VILJANDI'
    when lower(place) ~ '^\s*(võru|antsla|väimela)' then 'VORU'
  end
$$;
alter table exam_session add column county text generated always as (county_of_place(place)) stored;

-- The files of the open data, the newest of each.
create table open_data_file (
  name text not null,
  format text not null check (format in ('csv', 'json')),
  stored_document_id uuid not null unique references stored_document,
  rows integer not null,
  published_at timestamptz not null,
  primary key (name, format)
);
