import { buildStale } from "./build.mjs";
import { holdDataDir } from "./holdDataDir.mjs";
import { installMissing } from "./install.mjs";
import { isPortTaken } from "./isPortTaken.mjs";
import { makeDataDir } from "./makeDataDir.mjs";
import { personaTable } from "./personas.mjs";
import { refuseOldNode } from "./refuseOldNode.mjs";
import { readSettings } from "./settings.mjs";
import { startRegister } from "./startRegister.mjs";
import { whenAbandoned } from "./whenAbandoned.mjs";

/** @typedef {import("./settings.mjs").Settings} Settings */

/** `npm start`: from a fresh clone to a running register, until it is told to stop. */
async function start() {
  refuseOldNode();
  const settings = readSettings(process.env);
  await refuseTakenPorts(settings);
  makeDataDir(settings.dataDir);
  process.once("exit", holdDataDir(settings.dataDir));
  installMissing();
  await buildStale();

  const told = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => told.abort());
  whenAbandoned(() => told.abort());
  const register = await startRegister(settings, told);
  if (!told.signal.aborted) announce(settings, register);
  await aborted(told.signal);
  console.log("Stopping");
  await register.stop();
}

/** @param {Settings} settings */
async function refuseTakenPorts({ port, sandboxPort, production }) {
  if (await isPortTaken(port)) {
    throw new Error(`Port ${port} is taken: stop what listens there, or set PORT to another one.`);
  }
  if (!production && (await isPortTaken(sandboxPort))) {
    throw new Error(`Port ${sandboxPort} is taken: stop what listens there, or set SANDBOX_PORT to another one.`);
  }
}

/** @param {AbortSignal} signal @returns {Promise<void>} */
function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** @param {Settings} settings @param {{ origin: string, sandbox?: string, database: string }} register */
function announce(settings, { origin, sandbox, database }) {
  const addresses = [
    ["web-citizen", `${origin}/`],
    ["web-kao", `${origin}/kao/`],
    ["web-admin", `${origin}/admin/`],
    ["GraphQL", `${origin}/graphql`],
    ["playground", `${origin}/playground`],
    ...(sandbox ? [["stand-ins", `${sandbox}/`]] : []),
    ["database", database],
  ];
  console.log(`\n${addresses.map(([name = "", address]) => `  ${name.padEnd(12)}${address}`).join("\n")}\n`);
  if (settings.demo) console.log(`${personaTable(origin)}\n`);
  console.log(`ready ${origin}`);
}

start().then(
  () => process.exit(process.exitCode ?? 0),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
