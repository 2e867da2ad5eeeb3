import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { freePort } from "../../../scripts/freePort.mjs";

const here = import.meta.dirname;

/** What a production start demands; nothing of it is reached during a measurement. */
const production = (folder) => ({
  NODE_ENV: "production",
  DEMO: "0",
  PUBLIC_URL: "https://register.example",
  TARA_ISSUER: "https://tara.example",
  TARA_CLIENT_ID: "bench",
  TARA_CLIENT_SECRET: "bench-only-no-secret",
  SMTP_HOST: "mail.example",
  MAIL_FROM: "register@register.example",
  MOBILE_ID_URL: "https://mid.example",
  SMART_ID_URL: "https://sid.example",
  RELYING_PARTY_UUID: "00000000-0000-4000-8000-000000000000",
  RELYING_PARTY_NAME: "Bench",
  OCSP_URL: "https://ocsp.example",
  TSA_URL: "https://tsa.example",
  SEAL_URL: "https://seal.example/csc/v2",
  SEAL_CLIENT_ID: "bench",
  SEAL_CLIENT_SECRET: "bench-only-no-secret",
  SEAL_CREDENTIAL: "seal",
  PROOF_CREDENTIAL: "proof",
  TRUSTED_ROOTS_FILE: path.join(folder, "roots.pem"),
  REQUESTS_PER_MINUTE: "100000000",
  METRICS_PORT: "0",
  DATA_DIR: folder,
  HOST: "127.0.0.1",
});

/**
 * A contender, started and listening.
 * @typedef {{ name: string, port: number, path: string, rss: () => number, stop: () => Promise<void> }} Contender
 */

/**
 * @param {{ name: string, path: string, command?: string, flags?: string[], file: string, env: Record<string, string>, folder: string }} options
 * @returns {Promise<Contender>}
 */
async function start({ name, path: route, command = process.execPath, flags = [], file, env, folder }) {
  const port = await freePort();
  const log = fs.openSync(path.join(folder, `${name}.log`), "w");
  const child = spawn(command, [...flags, file], {
    env: { PATH: process.env["PATH"] ?? "", TZ: "UTC", ...env, PORT: String(port) },
    stdio: ["ignore", log, log],
  });
  const closed = new Promise((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await closed;
    fs.closeSync(log);
  };
  for (let tenths = 0; tenths < 300; tenths++) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return { name, port, path: route, rss: () => residentBytes(child.pid), stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${name} did not start: ${fs.readFileSync(path.join(folder, `${name}.log`), "utf8").slice(-2000)}`);
}

/** @returns {Promise<boolean>} whether somebody listens there */
function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.end(() => resolve(true)));
    socket.on("error", () => resolve(false));
  });
}

/** Memory of a process in bytes, by the system's own book; 0 where there is none. */
function residentBytes(pid) {
  const file = `/proc/${pid}/status`;
  if (!fs.existsSync(file)) return 0;
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(file, "utf8"))?.[1] ?? 0);
}

export const startFloor = (appUrl, folder) =>
  start({
    name: "floor",
    path: "/",
    file: path.join(here, "floor.mjs"),
    env: { DATABASE_URL: appUrl, NODE_ENV: "production" },
    folder,
  });

/** The floor once more, its connections told as the register's own are to plan a statement once. */
export const startPlannedFloor = (appUrl, folder) =>
  start({
    name: "floor, planned",
    path: "/",
    file: path.join(here, "floor.mjs"),
    env: { DATABASE_URL: appUrl, NODE_ENV: "production", FLOOR_OPTIONS: "-c plan_cache_mode=force_generic_plan" },
    folder,
  });

/** As in production: what is not needed is collected early, the memory stays small. */
const heap = ["--max-old-space-size=160", "--max-semi-space-size=32"];

export function startApi(appUrl, folder) {
  const env = { ...production(folder), DATABASE_URL: appUrl };
  fs.writeFileSync(env.TRUSTED_ROOTS_FILE, "");
  return start({ name: "api", path: "/graphql", file: path.join(here, "api.mjs"), flags: heap, env, folder });
}

export const startPeer = (peer, appUrl, folder) =>
  start({
    name: "postgraphile",
    path: "/graphql",
    ...peer,
    env: { DATABASE_URL: appUrl, NODE_ENV: "production" },
    folder,
  });
