-- The public register is searched by whole words of a name, in the search form; apostrophes do not count.
create function name_words(value text) returns text[] language sql immutable strict parallel safe as $$
  select array_remove(regexp_split_to_array(translate(public.search_form(value), '''’ʼ`´', ''), '[\s‐‑–-]+'), '')
$$;

alter table person
  add column name_words text[] generated always as (name_words(first_name || ' ' || last_name)) stored,
  add column protected_at timestamptz,
  add column protected_reason text,
  add check ((protected_at is null) = (protected_reason is null));
create index person_name_words on person using gin (name_words) with (fastupdate = off);
create index person_protected on person (id) where protected_at is not null;

-- Further ways to narrow the public list.
create index certificate_level_public on certificate (estqf_level, issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden;
create index certificate_type_public on certificate (type, issued_on desc, id desc) include (valid_until)
  where confirmed_at is not null and invalidated_at is null and not certificate_hidden and type <> 'FULL';
