-- A standard has a title once; what has been seeded once is noted.
create unique index qualification_once on qualification (occupational_standard_id, title);

create table seeded (
  name text primary key,
  at timestamptz not null default now()
);
