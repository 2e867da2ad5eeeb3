import fs from "node:fs";
import path from "node:path";

/**
 * What `postmaster.pid` says of the server on a data folder, if a living one stands behind it.
 * A lock file left by a killed server, by a zombie that nobody reaped, or by another program that got the same
 * process id is removed: PostgreSQL would take each of them for alive.
 * @param {string} cluster
 * @returns {{ pid: number, port: number, status: string } | undefined}
 */
export function livingPostmaster(cluster) {
  const lock = path.join(cluster, "postmaster.pid");
  if (!fs.existsSync(lock)) return undefined;
  const [pid, , , port, , , , status] = fs.readFileSync(lock, "utf8").split("\n");
  if (isServer(Number(pid), cluster)) return { pid: Number(pid), port: Number(port), status: (status ?? "").trim() };
  fs.rmSync(lock, { force: true });
  return undefined;
}

/** @param {number} pid @param {string} cluster */
function isServer(pid, cluster) {
  if (!pid || !isAlive(pid)) return false;
  if (!fs.existsSync("/proc/self/stat")) return true;
  try {
    if (/^\d+ \(.*\) [ZX]/s.test(fs.readFileSync(`/proc/${pid}/stat`, "utf8"))) return false;
    return fs.realpathSync(fs.readlinkSync(`/proc/${pid}/cwd`)) === fs.realpathSync(cluster);
  } catch {
    return isAlive(pid);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
