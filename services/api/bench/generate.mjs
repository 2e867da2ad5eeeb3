import pg from "pg";

const certificates = Number(process.env["BENCH_CERTIFICATES"] ?? 1_000_000);

/** How much there is; a database made with other figures is made anew. */
export const sizes = {
  certificates,
  holders: Math.ceil(certificates * 0.3),
  qualifications: 600,
  bodies: 120,
  version: 3,
};

const firstNames =
  "Mari Jüri Tõnu Õnne Kadri Mart Liis Priit Ülle Märt Äli Sirje Aivar Anneli Andres Katrin Margus Triin Toomas Piret Urmas Tiina Raivo Helle Kalle Kersti Marko Riina Siim Maarika Hannes Õie Rein Anu Peeter Ene Meelis Eve Janar Kristi Žanna Šarlotte Igor Olga Sergei Svetlana Aleksandr Jelena Vladimir Natalja Kaur Laura Robin Merle Karl Grete Oskar Hanna Rasmus Emma Markus Sofia Jaan Leida Ants Maimu Enn Aino Heino Linda Villem Salme Endel Hilda Arvo Laine Ülo Ester Väino Helgi Tarmo Marika Indrek Pille Ahti Reet Taavi Kaja Erki Kaire Silver Birgit Gert Kelly Ott Eliise".split(
    " ",
  );
const lastNames =
  "Tamm Saar Mägi Sepp Kask Kukk Rebane Ilves Pärn Koppel Luik Kaasik Lepik Oja Raudsepp Kuusk Karu Kütt Põder Vaher Lõhmus Peterson Mets Kallas Nõmm Jõgi Järv Laas Paju Roos Toom Uibo Vaino Ots Soo Känd Õunapuu Kõiv Sild Türk Eller Hein Kivi Liiv Parts Rand Teder Tooming Unt Valk Ivanov Petrov Smirnov Kuznetsov Šmidt Žukov Võsu Pihlak Käär Lill Metsalu Allik Raid Aas".split(
    " ",
  );
const endings = ["", "", "", "maa", "mäe", "salu", "son", "ste", "puu", "oja"];
const trades = "Keevitaja Elektrik Kokk Juuksur Raamatupidaja Tõlk Õpetaja Müürsepp Päästja Šokolaadimeister".split(
  " ",
);

/** Ids that can be told from the row's place, so that rows find each other without being looked up. */
const idOf = (kind, place) => `('${kind}0000000-0000-7000-8000-' || lpad(to_hex(${place}), 12, '0'))::uuid`;

const references = `
  insert into organisation (id, registry_code, kind, name, name_en)
    select ${idOf(1, "g")}, (80000000 + g)::text, 'AWARDING_BODY', 'Kutse andja ' || g || ' MTÜ', 'Awarding body ' || g
    from generate_series(1, $bodies) g;
  insert into occupational_council (id, name, name_en, name_ru)
    select ${idOf(2, "g")}, 'Nõukogu ' || g, 'Council ' || g, 'Совет ' || g from generate_series(1, 14) g;
  insert into occupational_standard (id, code, version, title, council_id, valid_from, valid_until)
    select ${idOf(3, "g")}, '99-' || g || '/1k', 1, (array['${trades.join("','")}'])[1 + g % 10] || ' ' || g,
      ${idOf(2, "1 + g % 14")}, date '2012-01-01', date '2099-12-31' from generate_series(1, $qualifications) g;
  insert into qualification (id, occupational_standard_id, kind, title, title_en, estqf_level, eqf_level)
    select ${idOf(4, "g")}, ${idOf(3, "g")}, 'FULL', (array['${trades.join("','")}'])[1 + g % 10] || ', tase ' || (1 + g % 8) || ' (' || g || ')',
      'Trade ' || g, 1 + g % 8, 1 + g % 8 from generate_series(1, $qualifications) g;`;

const people = `
  insert into person (id, personal_code, first_name, last_name, birth_date)
    select ${idOf(5, "g")}, (70000000000 + g::bigint * 97)::text, (array['${firstNames.join("','")}'])[1 + floor(random() * ${firstNames.length})::int],
      (array['${lastNames.join("','")}'])[1 + floor(random() * ${lastNames.length})::int] || (array['${endings.join("','")}'])[1 + floor(random() * ${endings.length})::int],
      date '1950-01-01' + floor(random() * 20000)::int
    from generate_series(1, $holders) g`;

/** Some 8 % hidden as a whole, 2 % with the name, 5 % with the birth date; about a third are still valid. */
const entries = `
  insert into certificate (id, registration_number, type, person_id, qualification_id, organisation_id, estqf_level, issued_on, valid_from,
      valid_until, exam_language, signatory_name, verification_code, name_hidden, birth_date_hidden, certificate_hidden, drafted_at, submitted_at, confirmed_at)
    select ${idOf(6, "g")}, (300000 + g)::text, 'FULL', ${idOf(5, "1 + floor(random() * $holders)::int")}, ${idOf(4, "qualification")},
      ${idOf(1, "1 + (qualification * 7 + floor(random() * 3)::int) % $bodies")}, 1 + qualification % 8, day, day,
      case when g % 20 = 0 then null else (day + interval '5 years' - interval '1 day')::date end, 'et', 'Peeter Esimees',
      lpad(upper(to_hex(g)), 12, '0'), random() < 0.02, random() < 0.05, random() < 0.08, day, day, day
    from (select g, 1 + floor($qualifications * random() ^ 2)::int as qualification, current_date - floor(random() * 5400)::int as day
      from generate_series(1, $certificates) g) made`;

/**
 * Fills the tables set-based, from a fixed seed; does nothing when they are filled already.
 * @param {string} ownerUrl
 * @returns {Promise<number>} seconds it took; 0 when the data were there
 */
export async function generate(ownerUrl) {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    if (await isFilled(client)) return 0;
    const started = performance.now();
    await fill(client);
    return (performance.now() - started) / 1000;
  } finally {
    await client.end();
  }
}

/** @param {pg.Client} client */
async function isFilled(client) {
  await client.query("create table if not exists bench_filled (sizes jsonb not null, filled_on date not null)");
  const { rows } = await client.query("select 1 from bench_filled where sizes = $1 and filled_on > current_date - 30", [
    sizes,
  ]);
  return rows.length > 0;
}

/** @param {pg.Client} client */
async function fill(client) {
  const figures = (text) => text.replace(/\$(\w+)/g, (_, name) => String(sizes[name]));
  await client.query(
    "set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '512MB'",
  );
  await client.query("truncate bench_filled, certificate, person, organisation, occupational_council cascade");
  await client.query("select setseed(0.42)");
  await client.query(figures(references));
  for (const [table, insert] of Object.entries({ person: people, certificate: entries })) {
    const indexes = await dropIndexes(client, table);
    await client.query(figures(insert));
    for (const index of indexes) await client.query(index);
  }
  await client.query("vacuum analyze");
  await client.query("insert into bench_filled values ($1, current_date)", [sizes]);
  await client.query("checkpoint");
}

/** Takes a table's own indexes away (not those of constraints), to be made anew when it is full. */
async function dropIndexes(client, table) {
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = $1::regclass and not exists (select 1 from pg_constraint where conindid = indexrelid)`,
    [table],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}
