import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./freePort.mjs";
import { isPostgres } from "./isPostgres.mjs";
import { isTraversable } from "./isTraversable.mjs";
import { makeDataDir } from "./makeDataDir.mjs";
import { postgresBinaries } from "./postgresBinaries.mjs";
import { livingPostmaster } from "./postmaster.mjs";
import { unprivilegedUser } from "./unprivilegedUser.mjs";

/** Owner of the database and superuser of the embedded server. */
const owner = "kutse_owner";
const startSeconds = 60;

/**
 * Starts the embedded PostgreSQL on its folder, or adopts the one that outlived a killed parent.
 * The server is a daemon of its own: only `stop` ends it.
 * @param {{ dataDir: string, password: string, database?: string, throwAway?: boolean, sharedBuffers?: string }} options
 *   throwAway: for tests, gives up durability for speed
 * @returns {Promise<{ url: string, port: number, pid: number, adopted: boolean, stop: () => void }>} url: the owner's
 */
export async function embeddedPostgres({
  dataDir,
  password,
  database = "kutseregister",
  throwAway = false,
  sharedBuffers = "256MB",
}) {
  const user = unprivilegedUser();
  const home = homeFor(dataDir, user !== undefined);
  const bin = postgresBinaries(home, user !== undefined);
  const cluster = path.join(home, "postgres");
  const run = programs(bin, user);

  refuseForeign(cluster);
  if (!fs.existsSync(path.join(cluster, "PG_VERSION"))) initialise({ cluster, password, database, user, run });
  const running = await settled(cluster);
  if (!running) await startServer({ cluster, run, throwAway, sharedBuffers });
  const server = livingPostmaster(cluster);
  if (!server) throw new Error(`The embedded PostgreSQL did not start; see ${path.join(cluster, "server.log")}`);
  return {
    url: `postgres://${owner}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${database}`,
    port: server.port,
    pid: server.pid,
    adopted: running !== undefined,
    stop: () => check("stopping", run("pg_ctl", ["-D", cluster, "-w", "-m", "fast", "stop"])),
  };
}

/**
 * The folder of the cluster: the data folder, or one under /var/tmp when PostgreSQL's user cannot reach the data folder
 * (a checkout in /root). The data folder then remembers which.
 * @param {string} dataDir @param {boolean} forAnotherUser
 */
function homeFor(dataDir, forAnotherUser) {
  makeDataDir(dataDir);
  if (!forAnotherUser || isTraversable(dataDir)) return dataDir;
  const note = path.join(dataDir, "postgres-folder");
  const noted = fs.existsSync(note) ? fs.readFileSync(note, "utf8").trim() : "";
  if (noted && fs.existsSync(noted)) return noted;
  const home = fs.mkdtempSync("/var/tmp/kutseregister-");
  fs.chmodSync(home, 0o711);
  fs.writeFileSync(note, `${home}\n`);
  return home;
}

/**
 * @param {string} bin @param {{ uid: number, gid: number } | undefined} user
 * @returns {(program: string, args: string[], input?: string) => import("node:child_process").SpawnSyncReturns<string>}
 */
function programs(bin, user) {
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  return (program, args, input) => {
    const options = { ...user, env, cwd: bin, input: input ?? "", encoding: /** @type {const} */ ("utf8") };
    const result = spawnSync(path.join(bin, program), args, options);
    if (result.error) throw result.error;
    return result;
  };
}

/** @param {string} cluster */
function refuseForeign(cluster) {
  if (!fs.existsSync(cluster) || process.getuid?.() === 0) return;
  if (process.getuid && fs.statSync(cluster).uid !== process.getuid()) {
    throw new Error(
      `The database in ${cluster} belongs to another user (it was made as root?): set DATA_DIR to another folder.`,
    );
  }
}

/** @param {{ cluster: string, password: string, database: string, user: { uid: number, gid: number } | undefined, run: ReturnType<typeof programs> }} options */
function initialise({ cluster, password, database, user, run }) {
  fs.rmSync(cluster, { recursive: true, force: true });
  fs.mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const secret = `${cluster}.secret`;
  fs.writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  for (const made of user ? [cluster, secret] : []) fs.chownSync(made, user?.uid ?? 0, user?.gid ?? 0);
  const locale = ["-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--lc-messages=C"];
  try {
    check(
      "making",
      run("initdb", ["-D", cluster, "-U", owner, "--pwfile", secret, "-A", "scram-sha-256", "-N", ...locale]),
    );
    check("making", run("postgres", ["--single", "-D", cluster, "postgres"], `create database "${database}"\n`));
  } catch (error) {
    fs.rmSync(cluster, { recursive: true, force: true });
    throw error;
  } finally {
    fs.rmSync(secret, { force: true });
  }
}

/** Waits while a server that we find is still coming up or going down. @param {string} cluster */
async function settled(cluster) {
  for (let tenths = 0; tenths < startSeconds * 10; tenths++) {
    const found = livingPostmaster(cluster);
    if (!found) return undefined;
    if (found.status === "ready" && (await isPostgres(found.port))) return found;
    await wait(100);
  }
  return livingPostmaster(cluster);
}

/** @param {{ cluster: string, run: ReturnType<typeof programs>, throwAway: boolean, sharedBuffers: string }} options */
async function startServer({ cluster, run, throwAway, sharedBuffers }) {
  const log = path.join(cluster, "server.log");
  const fast = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", file_copy_method: "clone" };
  for (let attempt = 1; ; attempt++) {
    const settings = {
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      port: await freePort(),
      max_connections: 200,
      logging_collector: "off",
      shared_buffers: sharedBuffers,
      // measured: compiling costs more than it saves on our short statements, and the disks are not spinning ones
      jit: "off",
      random_page_cost: 1.1,
      ...(throwAway ? fast : {}),
    };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
    const args = ["-D", cluster, "-w", "-t", String(startSeconds), "-l", log, "-o", options.join(" "), "start"];
    const started = run("pg_ctl", args);
    if (started.status === 0) return;
    // the backends of a killed server may hold its memory for a moment, and a free port may be taken meanwhile
    if (attempt === 5) check(`starting (${tail(log)})`, started);
    await wait(500 * attempt);
  }
}

/** @param {string} log */
function tail(log) {
  return fs.existsSync(log) ? fs.readFileSync(log, "utf8").slice(-2000) : "no log";
}

/** @param {string} doing @param {import("node:child_process").SpawnSyncReturns<string>} result */
function check(doing, result) {
  if (result.status === 0) return;
  throw new Error(`PostgreSQL failed while ${doing}: ${result.stdout}${result.stderr}`);
}
