// Measures the public register beside the practical floor and beside a peer, on a database of a million certificates.
import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { startApi, startFloor, startPeer, startPlannedFloor } from "./contenders.mjs";
import { generate, sizes } from "./generate.mjs";
import { documents, kinds, questions } from "./operations.mjs";
import { peerBody, preparePeer } from "./peer.mjs";
import { judgePublic, publicConnections, publicRequests } from "./publicReads.mjs";
import { judge, table } from "./report.mjs";
import { sameAnswers } from "./sameAnswers.mjs";

const require = createRequire(import.meta.url);
const { migrate } = require("../dist/platform/database/migrate.js");
const run = promisify(execFile);
const here = import.meta.dirname;
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);
const seconds = Number(process.env["BENCH_SECONDS"] ?? 3);
const connections = 16;

const ownerUrl = process.env["DATABASE_OWNER_URL"];
if (!ownerUrl) throw new Error("DATABASE_OWNER_URL must name the bench's own database; start it by npm run bench");
const appPassword = process.env["DATABASE_APP_PASSWORD"] ?? "bench";
const appUrl = Object.assign(new URL(ownerUrl), { username: "kutse_app", password: appPassword }).href;
const folder = path.resolve(process.env["DATA_DIR"] ?? path.join(os.tmpdir(), "kutseregister-bench"));
fs.mkdirSync(folder, { recursive: true });

await migrate(ownerUrl, appPassword);
const took = await generate(ownerUrl);
console.log(
  took ? `${sizes.certificates} certificates made in ${took.toFixed(1)} s` : "the certificates are there already",
);

const asked = await questions(ownerUrl, 4000);
const peer = process.env["BENCH_PEER"] === "0" ? "PostGraphile is left out as asked" : await preparePeer(ownerUrl);
if (typeof peer === "string") console.log(peer);

const hashes = Object.fromEntries(
  kinds.map((kind) => [kind, createHash("sha256").update(documents[kind]).digest("hex")]),
);
const bodies = {
  floor: (kind, variables) => JSON.stringify({ kind, variables }),
  "floor, planned": (kind, variables) => JSON.stringify({ kind, variables }),
  api: (kind, variables) =>
    JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashes[kind] } } }),
  postgraphile: (kind, variables) => peerBody(kind, variables, asked.B[0].validOn),
};

const contenders = [];
try {
  contenders.push(await startFloor(appUrl, folder), await startApi(appUrl, folder));
  contenders.push(await startPlannedFloor(appUrl, folder));
  if (typeof peer !== "string") contenders.push(await startPeer(peer, appUrl, folder));
  const compared = await sameAnswers(contenders, bodies, asked, 100);
  console.log(`${compared} answers compared: every contender gives the same rows`);
  const measured = await measure();
  const publicReads = await measurePublic();
  const result = {
    ...measured,
    publicReads,
    at: new Date().toISOString(),
    node: process.version,
    cores: os.cpus().length,
    sizes,
  };
  console.log(table(result));
  const verdict = judge(result);
  const publicTargets = judgePublic(publicReads);
  for (const line of verdict.lines) console.log(line);
  for (const { what, to, is, met } of publicTargets)
    console.log(`${met ? "reached" : "MISSED "}  ${what} ${to}: ${is.toFixed(1)}`);
  fs.mkdirSync(path.join(here, "results"), { recursive: true });
  const report = { ...result, targets: [...verdict.targets, ...publicTargets] };
  fs.writeFileSync(path.join(here, "results", "latest.json"), `${JSON.stringify(report, null, 2)}\n`);
} finally {
  for (const contender of contenders) await contender.stop();
}

/** Rounds in turn, so that a slow moment of the machine falls on all alike; the first, as long as the others and not measured, warms up. */
async function measure() {
  const samples = {};
  const rss = {};
  for (let round = 0; round <= rounds; round++) {
    for (const kind of kinds) {
      for (const contender of contenders) {
        const sample = await load(contender, kind, seconds);
        if (sample.failures > 0) throw new Error(`${contender.name} failed ${sample.failures} times on ${kind}`);
        if (round > 0) ((samples[kind] ??= {})[contender.name] ??= []).push(sample);
        rss[contender.name] = Math.max(rss[contender.name] ?? 0, contender.rss() / 1e6);
      }
    }
  }
  return { rounds, seconds, connections, samples, rss };
}

/** The API alone, everything on, with as many readers at once as the register is to stand. */
async function measurePublic() {
  const api = contenders.find(({ name }) => name === "api");
  const samples = {};
  for (const [kind, requests] of Object.entries(await publicRequests(ownerUrl, asked))) {
    const file = path.join(folder, "public.json");
    fs.writeFileSync(file, JSON.stringify({ path: api.path, ...requests }));
    for (const duration of [1, seconds]) {
      const args = [path.join(here, "load.mjs"), file, String(api.port), String(publicConnections), String(duration)];
      samples[kind] = JSON.parse((await run(process.execPath, args)).stdout);
    }
    if (samples[kind].failures > 0) throw new Error(`The API failed ${samples[kind].failures} times on ${kind}`);
  }
  return samples;
}

async function load(contender, kind, duration) {
  const file = path.join(folder, `${contender.name}-${kind}.json`);
  const made = {
    path: contender.path,
    bodies: asked[kind].map((variables) => bodies[contender.name](kind, variables)),
  };
  fs.writeFileSync(file, JSON.stringify(made));
  const args = [path.join(here, "load.mjs"), file, String(contender.port), String(connections), String(duration)];
  const { stdout } = await run(process.execPath, args);
  return JSON.parse(stdout);
}
