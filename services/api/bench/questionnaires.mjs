import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import pg from "pg";

/**
 * `npm run bench -- questionnaires`: opening to 150,000 people, what the sign-in pays to know what waits, the results of
 * 100,000 answers, and the mixing of 100,000 anonymous sheets at closing, on a database of its own.
 */
const require = createRequire(import.meta.url);
require("reflect-metadata");
const dist = path.join(import.meta.dirname, "..", "dist");
const { migrate } = require(`${dist}/platform/database/migrate.js`);
const { openDataSource } = require(`${dist}/platform/database/openDataSource.js`);
const { openReadChannel } = require(`${dist}/platform/database/openReadChannel.js`);
const { readerOver } = require(`${dist}/platform/database/Reader.js`);
const { performOn } = require(`${dist}/platform/perform.js`);
const { RequestContext } = require(`${dist}/platform/RequestContext.js`);
const { entities } = require(`${dist}/app/entities.js`);
const { enterRecipients } = require(`${dist}/questionnaires/enterRecipients.js`);
const { mixAnswers } = require(`${dist}/questionnaires/mixAnswers.js`);
const { findResults } = require(`${dist}/questionnaires/findResults.js`);

const people = Number(process.env.BENCH_PEOPLE ?? 150_000);
const sheets = Number(process.env.BENCH_SHEETS ?? 20_000);
const mixedSheets = Number(process.env.BENCH_MIXED ?? 100_000);
const lookUps = 2000;
const readings = 15;
const targets = {
  openingSeconds: 60,
  waitingMilliseconds: 5,
  resultsMilliseconds: 1000,
  // no longer than a person would wait for a tag to be put on a text meanwhile
  mixingLockMilliseconds: 2000,
};

const ownerUrl = new URL(process.env.DATABASE_OWNER_URL ?? "");
const password = process.env.DATABASE_APP_PASSWORD ?? "";
await onAdmin("drop database if exists bench_questionnaires with (force)", "create database bench_questionnaires");
ownerUrl.pathname = "/bench_questionnaires";
const appUrl = Object.assign(new URL(ownerUrl), {
  username: "kutse_app",
  password,
}).href;
await migrate(ownerUrl.href, password);
const owner = new pg.Client(ownerUrl.href);
await owner.connect();
const source = await openDataSource(appUrl, entities, 4);
const channel = await openReadChannel(appUrl);
try {
  const asked = await prepare();
  const opening = await measureOpening(asked);
  const waiting = await measureWaiting();
  await answer(asked);
  const results = await measureResults(asked);
  const mixing = await measureMixing(asked);
  const result = {
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    ...{ people, opening, waiting, results, mixing, targets },
    isWithinTargets:
      opening.seconds < targets.openingSeconds &&
      waiting.p99Milliseconds < targets.waitingMilliseconds &&
      results.medianMilliseconds < targets.resultsMilliseconds &&
      mixing.longestLockMilliseconds < targets.mixingLockMilliseconds,
  };
  console.table({ opening, waiting, results, mixing });
  console.log(result.isWithinTargets ? "within every target" : "NOT within every target");
  const out = path.join(import.meta.dirname, "results");
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, "questionnaires.json"), `${JSON.stringify(result, null, 2)}\n`);
  process.exitCode = result.isWithinTargets ? 0 : 1;
} finally {
  await channel.close();
  await source.destroy();
  await owner.end();
}

/** So many holders of one qualification, and a questionnaire approved for all of them. */
async function prepare() {
  const { rows } = await owner.query(
    `with kutsekoda as (insert into organisation (registry_code, kind, name) values ('90000001', 'AUTHORITY', 'K') returning id),
     body as (insert into organisation (registry_code, kind, name) values ('90000002', 'AWARDING_BODY', 'B') returning id),
     council as (insert into occupational_council (name, name_en, name_ru) values ('N', 'N', 'N') returning id),
     standard as (insert into occupational_standard (code, version, title, council_id, valid_from, valid_until)
       select '1', 1, 'S', id, '2020-01-01', '2099-12-31' from council returning id),
     qualification as (insert into qualification (occupational_standard_id, kind, title, estqf_level, eqf_level)
       select id, 'FULL', 'Q', 4, 4 from standard returning id),
     author as (insert into person (first_name, last_name) values ('A', 'B') returning id),
     asked as (insert into questionnaire (organisation_id, title_et, mode, audience, status, reviewed_at, created_by, expected_count)
       select k.id, 'K', 'NAMED', '{"roles": ["HOLDER"]}', 'OPENING', now(), a.id, $1::int from kutsekoda k, author a returning id),
     version as (insert into questionnaire_version (questionnaire_id, number) select id, 1 from asked returning id)
     select (select id from asked) as id, (select id from version) as version`,
    [people],
  );
  const { id, version } = rows[0];
  // each table is analysed before another's keys look into it: planned on an empty table, a check would read it whole
  await owner.query(
    "insert into person (first_name, last_name) select 'Nimi', 'Perenimi' || n from generate_series(1, $1::int) n",
    [people],
  );
  await owner.query("analyze");
  await owner.query(
    `insert into certificate (type, person_id, qualification_id, organisation_id, estqf_level, valid_from, issued_on,
       registration_number, verification_code, submitted_at, confirmed_at)
     select 'FULL', h.id, q.id, b.id, 4, '2020-01-01', '2020-01-01', (1000000 + h.n)::text, lpad(h.n::text, 12, '0'), now(), now()
     from (select id, row_number() over () as n from person where last_name like 'Perenimi%') h, qualification q, organisation b
     where b.kind = 'AWARDING_BODY'`,
  );
  await owner.query("update questionnaire set current_version_id = $2 where id = $1", [id, version]);
  const kinds = ["SINGLE_CHOICE", "MULTIPLE_CHOICE", "SCALE", "NUMBER", "TEXT"];
  await owner.query(
    `insert into question (version_id, key, position, kind, text_et, options, scale_min, scale_max)
     select $1, 'q' || n, n, kind, '?', '[{"key": "a", "et": "A"}, {"key": "b", "et": "B"}, {"key": "c", "et": "C"}]',
       case when kind = 'SCALE' then 1 end, case when kind = 'SCALE' then 5 end
     from unnest($2::text[]) with ordinality k (kind, n)`,
    [version, kinds],
  );
  await owner.query("analyze");
  return { id, version };
}

async function measureOpening({ id }) {
  const held = [];
  const watch = setInterval(() => held.push(process.memoryUsage().rss), 50);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  await enterRecipients({ questionnaireId: id }, performOn(source));
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  const { rows } = await owner.query("select count(*)::int as entered from recipient where questionnaire_id = $1", [
    id,
  ]);
  if (rows[0].entered !== people) throw new Error(`${rows[0].entered} of ${people} people were entered`);
  await owner.query("analyze recipient");
  const grown = (Math.max(before, ...held) - before) / 2 ** 20;
  return {
    entered: rows[0].entered,
    seconds: round(seconds),
    memoryGrownMegabytes: round(grown),
  };
}

/** One statement, as the sign-in sends it, for people at random. */
async function measureWaiting() {
  const { waitingStatement } = require(`${dist}/questionnaires/waitingStatement.js`);
  const { rows } = await owner.query("select person_id from recipient order by random() limit $1", [lookUps]);
  const now = new Date();
  const took = [];
  for (const { person_id: personId } of rows) {
    const started = performance.now();
    await channel.query(waitingStatement, [personId, now, []], false);
    took.push(performance.now() - started);
  }
  return { lookUps, ...spread(took) };
}

/** So many submitted sheets with five answers each. */
async function answer({ id, version }) {
  await owner.query(
    `insert into answer_sheet (questionnaire_id, version_id, recipient_id, submitted_at)
     select $1, $2, r.id, now() from recipient r where r.questionnaire_id = $1 limit $3`,
    [id, version, sheets],
  );
  await owner.query("analyze answer_sheet");
  await owner.query(
    `with numbered as (select id, row_number() over () as n from answer_sheet where questionnaire_id = $1)
     insert into answer (sheet_id, question_id, value)
     select s.id, q.id, case q.kind when 'SINGLE_CHOICE' then to_jsonb(chr(97 + (s.n % 3)::int))
       when 'MULTIPLE_CHOICE' then jsonb_build_array('a', chr(98 + (s.n % 2)::int))
       when 'SCALE' then to_jsonb(1 + s.n % 5) when 'NUMBER' then to_jsonb(s.n % 100)
       else to_jsonb(repeat('Pikk põhjendus, mida keegi kirjutas. ', 10) || s.n) end
     from numbered s join question q on q.version_id = $2`,
    [id, version],
  );
  await owner.query(
    "update recipient r set answered_at = now() from answer_sheet s where s.recipient_id = r.id and s.questionnaire_id = $1",
    [id],
  );
  await owner.query("vacuum analyze");
}

async function measureResults({ id }) {
  const viewer = {
    personId: null,
    activeRole: "REGISTRAR",
    organisationId: null,
    mandates: [],
    locale: "et",
  };
  const took = [];
  let counted = 0;
  for (let reading = 0; reading < readings; reading += 1) {
    const ctx = new RequestContext(viewer, "bench", readerOver(source.manager, channel), performOn(source));
    const started = performance.now();
    const results = await findResults(ctx, id);
    took.push(performance.now() - started);
    counted = results.questions.reduce((sum, one) => sum + one.answeredCount, 0);
  }
  return { answers: counted, readings, ...spread(took) };
}

/**
 * A closed anonymous questionnaire with so many sheets of five answers is mixed as the worker does it. Beside the whole it is
 * measured for how long the longest part holds the questionnaire's lock, for which a reader who tags a text would wait.
 */
async function measureMixing({ version }) {
  const { rows } = await owner.query(
    `insert into questionnaire (organisation_id, title_et, mode, audience, status, reviewed_at, created_by, opened_at, closed_at, current_version_id)
     select organisation_id, 'Nimetu', 'ANONYMOUS', '{}', 'CLOSED', now(), created_by, now(), now(), $1 from questionnaire limit 1 returning id`,
    [version],
  );
  const { id } = rows[0];
  await owner.query(
    `with person_asked as (select id, row_number() over () as n from person),
     asked as (insert into recipient (questionnaire_id, person_id, role, answered_at)
       select $1, id, 'HOLDER', now() from person_asked where n <= $3),
     sheet as (insert into answer_sheet (questionnaire_id, version_id, submitted_at, is_held)
       select $1, $2, now(), n <= 9 from generate_series(1, $3::int) n returning id)
     insert into answer (sheet_id, question_id, value)
     select s.id, q.id, case q.kind when 'TEXT' then to_jsonb(repeat('Pikk põhjendus, mida keegi kirjutas. ', 10) || s.id::text) else '"a"' end
     from sheet s cross join question q where q.version_id = $2`,
    [id, version, mixedSheets],
  );
  await owner.query("vacuum analyze");
  const held = [];
  const before = process.memoryUsage().rss;
  const watch = setInterval(() => held.push(process.memoryUsage().rss), 50);
  const parts = [];
  const perform = performOn(source);
  const started = performance.now();
  await mixAnswers({ questionnaireId: id }, async (...act) => {
    const began = performance.now();
    const done = await perform(...act);
    parts.push(performance.now() - began);
    return done;
  });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  const counted = await owner.query(
    "select count(distinct s.id)::int as sheets, count(a.id)::int as answers from answer_sheet s join answer a on a.sheet_id = s.id where s.questionnaire_id = $1 and not s.is_held",
    [id],
  );
  const { sheets: kept, answers } = counted.rows[0];
  if (kept !== mixedSheets || answers !== 5 * mixedSheets)
    throw new Error(`${kept} sheets and ${answers} answers are left after mixing`);
  return {
    sheets: kept,
    answers,
    seconds: round(seconds),
    longestLockMilliseconds: round(Math.max(...parts)),
    memoryGrownMegabytes: round((Math.max(before, ...held) - before) / 2 ** 20),
  };
}

/** @param {number[]} took */
function spread(took) {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { medianMilliseconds: at(0.5), p99Milliseconds: at(0.99) };
}

function round(value) {
  return Math.round(value * 100) / 100;
}

/** @param {string[]} statements */
async function onAdmin(...statements) {
  const admin = new pg.Client(process.env.DATABASE_OWNER_URL);
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
}
