import { spawn } from "node:child_process";
import path from "node:path";
import readline from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./settings.mjs";

const dieWithParent = path.join(root, "scripts/dieWithParent.cjs");

/** A long-running part of the register, its output prefixed with its name. */
export class Child {
  /** @param {string} name @param {string} script @param {NodeJS.ProcessEnv} env @param {(line: string) => void} say */
  constructor(name, script, env, say) {
    this.name = name;
    // a group of its own: Ctrl-C reaches the starter alone, which stops the parts in order
    this.process = spawn(process.execPath, ["--require", dieWithParent, path.join(root, script)], {
      cwd: root,
      env,
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      if (stream) readline.createInterface({ input: stream }).on("line", (line) => say(`[${name}] ${line}`));
    }
    /** @type {Promise<number | null>} */
    this.ended = new Promise((resolve) => {
      this.process.once("exit", (code) => resolve(code));
      this.process.once("error", () => resolve(null));
    });
  }

  get isRunning() {
    return this.process.exitCode === null && this.process.signalCode === null && this.process.pid !== undefined;
  }

  /** Lets it finish what it has in hand. @param {number} patienceMs */
  async stop(patienceMs) {
    if (!this.isRunning) return;
    this.process.kill("SIGTERM");
    const stopped = await Promise.race([this.ended.then(() => true), wait(patienceMs, false, { ref: false })]);
    if (stopped) return;
    this.process.kill("SIGKILL");
    await this.ended;
  }
}
