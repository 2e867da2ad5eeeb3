import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { freePort } from "./freePort.mjs";
import { root } from "./settings.mjs";

test("a taken port is named, with the setting that changes it, before anything is made", async () => {
  const port = await freePort();
  const dataDir = path.join(os.tmpdir(), `kutse-taken-${port}`);
  for (const name of ["PORT", "SANDBOX_PORT"]) {
    const ports = { PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()), [name]: String(port) };
    const { status, stderr, stdout } = await whileTaken(port, () => start({ ...ports, DATA_DIR: dataDir }));
    assert.equal(status, 1);
    assert.equal(stderr, `Port ${port} is taken: stop what listens there, or set ${name} to another one.\n`);
    assert.equal(stdout, "");
    assert.equal(fs.existsSync(dataDir), false);
  }
});

test("a port that is no port is refused", () => {
  const { status, stderr } = start({ PORT: "4000x" });
  assert.equal(status, 1);
  assert.equal(stderr, 'PORT must be a port number between 1 and 65535, not "4000x".\n');
});

/** @param {NodeJS.ProcessEnv} env */
function start(env) {
  const script = path.join(root, "scripts/start.mjs");
  return spawnSync(process.execPath, [script], { env: { ...process.env, ...env }, encoding: "utf8" });
}

/** @template T @param {number} port @param {() => T} run @returns {Promise<T>} */
async function whileTaken(port, run) {
  const server = net.createServer();
  await new Promise((resolve) => server.listen(port, () => resolve(undefined)));
  try {
    return run();
  } finally {
    server.close();
  }
}
