import { spawn } from "node:child_process";
import { root } from "./settings.mjs";

/**
 * Runs a Node.js program of the workspace from its root.
 * @param {string[]} args what Node.js is given: the script, from the root, and its arguments
 * @param {{ live?: boolean, env?: NodeJS.ProcessEnv }} [options] live: shows the output as it comes
 * @returns {Promise<{ ok: boolean, output: string }>} output: empty when live
 */
export function runTool(args, { live = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0", ...env },
      stdio: ["ignore", live ? "inherit" : "pipe", live ? "inherit" : "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += String(chunk)));
    child.once("error", (error) => resolve({ ok: false, output: output + error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}
