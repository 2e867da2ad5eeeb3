import { setTimeout as wait } from "node:timers/promises";
import { Child } from "./Child.mjs";
import { database } from "./database.mjs";
import { environment } from "./environment.mjs";
import { migrate } from "./migrate.mjs";

const readySeconds = 120;
const patienceMs = 15_000;

/**
 * Starts the database and every process of the register, in the order in which they need each other.
 * @param {import("./settings.mjs").Settings} settings
 * @param {AbortController} told aborted by whoever wants it all to stop, also by a process that ended by itself
 * @param {(line: string) => void} [say] takes each line of their output
 * @returns {Promise<{ origin: string, sandbox: string | undefined, database: string, ownerUrl: string, stop: () => Promise<void> }>}
 */
export async function startRegister(settings, told, say = console.log) {
  /** @type {Child[]} */
  const children = [];
  const base = await database(settings);
  const stop = async () => {
    const [workers, standIns] = [
      children.filter((c) => c.name !== "sandbox"),
      children.filter((c) => c.name === "sandbox"),
    ];
    for (const group of [workers, standIns]) await Promise.all(group.map((child) => child.stop(patienceMs)));
    base.stop();
  };
  try {
    const env = environment(settings, base);
    await migrate(env, base);
    const scripts = {
      ...(settings.production ? {} : { sandbox: "services/sandbox/dist/main.js" }),
      api: "services/api/dist/app/server.js",
      worker: "services/api/dist/app/worker.js",
    };
    for (const [name, script] of Object.entries(scripts)) {
      const child = new Child(name, script, name === "sandbox" ? env : lean(env), say);
      children.push(child);
      void child.ended.then((code) => giveUp(child, code, told));
      if (name === "sandbox") await answers(`http://localhost:${settings.sandboxPort}/`, child, told.signal);
    }
    const api = children.find(({ name }) => name === "api");
    if (api) await answers(`http://localhost:${settings.port}/readyz`, api, told.signal);
    const sandbox = settings.production ? undefined : `http://localhost:${settings.sandboxPort}`;
    return {
      origin: `http://localhost:${settings.port}`,
      sandbox,
      database: base.about,
      ownerUrl: base.ownerUrl,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One part that dies takes the rest with it, so that nobody works with half a register. @param {Child} child @param {number | null} code @param {AbortController} told */
function giveUp(child, code, told) {
  if (told.signal.aborted) return;
  console.error(`${child.name} ended by itself (${code ?? "killed"}); stopping the rest.`);
  process.exitCode = 1;
  told.abort();
}

/** Waits until an address answers well. @param {string} url @param {Child} child the process behind it @param {AbortSignal} told */
async function answers(url, child, told) {
  const until = performance.now() + readySeconds * 1000;
  while (child.isRunning && !told.aborted && performance.now() < until) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await wait(50);
  }
  if (told.aborted && child.isRunning) return;
  throw new Error(`${child.name} did not become ready${child.isRunning ? ` in ${readySeconds} s` : ": it ended"}.`);
}

/** A small heap is cleaned often and cheaply: the API stays under 250 MB. @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv} */
function lean(env) {
  return {
    ...env,
    NODE_OPTIONS: [env.NODE_OPTIONS, "--max-old-space-size=192 --max-semi-space-size=32"].filter(Boolean).join(" "),
  };
}
