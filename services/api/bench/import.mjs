import { spawn } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from, to } from "pg-copy-streams";
import { writeImportFile } from "./importFile.mjs";

/** `npm run bench -- import`: an old register brought in, beside plain COPY of the rows that it became. */
const rows = Number(process.env.IMPORT_ROWS ?? 300_000);
const ownerUrl = new URL(process.env.DATABASE_OWNER_URL ?? "");
ownerUrl.pathname = "/bench_import";
const password = process.env.DATABASE_APP_PASSWORD ?? "";
const dist = path.join(import.meta.dirname, "..", "dist", "app");
const folder = mkdtempSync(path.join(tmpdir(), "bench-import-"));

try {
  await freshDatabase();
  const file = path.join(folder, "register.csv");
  await writeImportFile(file, rows, await qualifications());
  const imported = await timed(() => run("import.js", [file]));
  const copied = await floor();
  const perSecond = (/** @type {number} */ seconds) => Math.round(rows / seconds);
  const result = {
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    rows,
    fileMegabytes: round(statSync(file).size / 2 ** 20),
    import: { seconds: round(imported.seconds), rowsPerSecond: perSecond(imported.seconds) },
    copyOfTheSameRows: { seconds: round(copied.keyed), rowsPerSecond: perSecond(copied.keyed) },
    copyWithoutKeys: { seconds: round(copied.bare), rowsPerSecond: perSecond(copied.bare) },
    ratio: round(copied.keyed / imported.seconds),
    ratioWithoutKeys: round(copied.bare / imported.seconds),
    memory: imported.answer,
  };
  console.table({
    "import (read, check, write)": {
      seconds: result.import.seconds,
      "rows/s": result.import.rowsPerSecond,
      ratio: result.ratio,
    },
    "COPY of the same rows": { seconds: round(copied.keyed), "rows/s": perSecond(copied.keyed), ratio: 1 },
    "COPY without keys and indexes": { seconds: round(copied.bare), "rows/s": perSecond(copied.bare), ratio: "–" },
  });
  console.log(
    `memory: ${result.memory.peakMegabytes} MB at most, grown by ${result.memory.grownMegabytes} MB after the first tenth`,
  );
  const out = path.join(import.meta.dirname, "results");
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, "import.json"), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A migrated database with reference data and nothing else, and a second one just like it for the plain COPY. */
async function freshDatabase() {
  await onAdmin("drop database if exists bench_import with (force)", "create database bench_import");
  await run("migrate.js", []);
  await onAdmin(
    "drop database if exists bench_floor with (force)",
    "create database bench_floor template bench_import",
  );
}

/** @param {string[]} statements */
async function onAdmin(...statements) {
  const admin = new pg.Client(process.env.DATABASE_OWNER_URL);
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
}

/** What can be awarded, and by whom. */
async function qualifications() {
  const found = await onDatabase((client) =>
    client.query(`select distinct on (q.id) q.title, q.estqf_level as level, o.registry_code as issuer from qualification q
      join awarding_right r on r.qualification_id = q.id join organisation o on o.id = r.organisation_id
      where q.kind = 'FULL' order by q.id, o.registry_code`),
  );
  return found.rows;
}

/** Plain COPY of the rows the file became: into the same tables, with their keys and indexes, and into bare ones. */
async function floor() {
  const names = ["certificate_import", "person", "certificate"];
  const tables = await onDatabase(async (client) => {
    const taken = [];
    for (const name of names) taken.push(await takeOut(client, name));
    return taken;
  });
  return onDatabase(async (client) => {
    for (const name of names) await client.query(`create table bare_${name} (like ${name})`);
    const { seconds: bare } = await timed(() => copyIn(client, tables, "bare_"));
    const { seconds: keyed } = await timed(() => copyIn(client, tables, ""));
    return { bare, keyed };
  }, "bench_floor");
}

/** @param {pg.Client} client @param {string} table */
async function takeOut(client, table) {
  const { rows: found } = await client.query(
    "select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER'",
    [table],
  );
  const columns = found[0].columns;
  const file = path.join(folder, `${table}.copy`);
  await pipeline(client.query(to(`copy (select ${columns} from ${table}) to stdout`)), createWriteStream(file));
  return { table, columns, file };
}

/** @param {pg.Client} client @param {{ table: string, columns: string, file: string }[]} tables @param {string} prefix */
async function copyIn(client, tables, prefix) {
  await client.query("begin");
  for (const { table, columns, file } of tables)
    await pipeline(createReadStream(file), client.query(from(`copy ${prefix}${table} (${columns}) from stdin`)));
  await client.query("commit");
}

/** @template T @param {(client: pg.Client) => Promise<T>} work @param {string} name @returns {Promise<T>} */
async function onDatabase(work, name = "bench_import") {
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  const client = new pg.Client(url.href);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @template T @param {() => Promise<T>} work */
async function timed(work) {
  const started = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - started) / 1000 };
}

/**
 * Runs a program of the register on the database; answers how much memory it held (Linux).
 * @param {string} program @param {string[]} words
 */
function run(program, words) {
  const app = new URL(ownerUrl);
  app.username = "kutse_app";
  app.password = password;
  const env = {
    ...process.env,
    DEMO: "0",
    DATABASE_URL: app.href,
    DATABASE_OWNER_URL: ownerUrl.href,
    DATABASE_APP_PASSWORD: password,
  };
  const child = spawn(process.execPath, [path.join(dist, program), ...words], { env, stdio: "inherit" });
  /** @type {number[]} */
  const seen = [];
  const watch = setInterval(() => seen.push(residentOf(child.pid)), 100);
  return new Promise((resolve, reject) => {
    child.once("close", (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`${program} ended with ${code}`));
      const held = seen.filter((size) => size > 0);
      const early = Math.max(...held.slice(0, Math.ceil(held.length / 10)), 0);
      const peak = Math.max(...held, 0);
      resolve({ peakMegabytes: Math.round(peak), grownMegabytes: Math.round(peak - early) });
    });
  });
}

/** @param {number | undefined} pid */
function residentOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
