import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { embeddedPostgres } from "./embeddedPostgres.mjs";
import { unprivilegedUser } from "./unprivilegedUser.mjs";

const { Client } = createRequire(new URL("../services/api/package.json", import.meta.url))("pg");
const password = "with space/ and ' quote";
let folder = "";

before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "kutse-launcher-"));
  fs.chmodSync(folder, 0o711);
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

test("a new database sorts Estonian by name and knows its owner by password alone", async () => {
  const server = await start("new");
  const [row] = await ask(
    server.url,
    `select current_database() as name, datlocale as locale from pg_database where datname = current_database()`,
  );
  assert.deepEqual(row, { name: "kutseregister", locale: "C.UTF-8" });
  await assert.rejects(ask(server.url.replace(/:[^:@]+@/, ":wrong@"), "select 1"), /password/);
  server.stop();
});

test("what was written is there after the server was stopped and started", async () => {
  const first = await start("kept");
  await ask(first.url, "create table note as select 1 as line");
  first.stop();
  const second = await start("kept");
  assert.equal(second.adopted, false);
  assert.deepEqual(await ask(second.url, "select line from note"), [{ line: 1 }]);
  second.stop();
});

test("a server that outlived its parent is taken over", async () => {
  const first = await start("orphan");
  const second = await start("orphan");
  assert.equal(second.adopted, true);
  assert.equal(second.pid, first.pid);
  second.stop();
});

test("a killed server comes back with everything that was acknowledged", async () => {
  const first = await start("killed");
  await ask(first.url, "create table note as select generate_series(1, 1000) as line");
  process.kill(first.pid, "SIGKILL");
  const second = await start("killed");
  assert.equal(second.adopted, false);
  assert.deepEqual(await ask(second.url, "select count(*)::int as lines from note"), [{ lines: 1000 }]);
  second.stop();
});

test("a lock file whose process id another program got does not stop the start", async () => {
  const first = await start("reused");
  first.stop();
  const lock = path.join(folder, "reused", "postgres", "postmaster.pid");
  fs.writeFileSync(lock, `${process.pid}\n${path.dirname(lock)}\n1\n5432\n\n127.0.0.1\n\nready\n`);
  const second = await start("reused");
  assert.equal(second.adopted, false);
  second.stop();
});

test("root's folder that PostgreSQL's user cannot enter is replaced by one that it can", async (t) => {
  if (!unprivilegedUser()) return t.diagnostic("an ordinary user runs PostgreSQL as itself");
  const closed = path.join(folder, "closed");
  fs.mkdirSync(closed, { mode: 0o700 });
  const server = await embeddedPostgres({ dataDir: path.join(closed, "data"), password, throwAway: true });
  assert.deepEqual(await ask(server.url, "select 1 as one"), [{ one: 1 }]);
  server.stop();
  const home = fs.readFileSync(path.join(closed, "data", "postgres-folder"), "utf8").trim();
  fs.rmSync(home, { recursive: true });
});

/** @param {string} name */
function start(name) {
  return embeddedPostgres({ dataDir: path.join(folder, name), password, throwAway: name !== "killed" });
}

/** @param {string} url @param {string} statement @returns {Promise<Record<string, unknown>[]>} */
async function ask(url, statement) {
  const client = new Client(url);
  // a server that is killed ends its connections
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}
