import fs from "node:fs";

const everyMs = 500;

/**
 * `kill -9` on npm leaves its script behind, which would hold the ports for ever: notices that npm is gone.
 * @param {() => void} then
 */
export function whenAbandoned(then) {
  if (!process.env.npm_lifecycle_event || !fs.existsSync("/proc/self/stat")) return;
  const above = starters(process.ppid);
  const timer = setInterval(() => {
    if (above.every((pid) => parentOf(pid) !== undefined)) return;
    clearInterval(timer);
    then();
  }, everyMs);
  timer.unref();
}

/** npm, and the shell that it put between us. @param {number} pid @returns {number[]} */
function starters(pid) {
  const parent = parentOf(pid);
  const isShell = parent !== undefined && /^(sh|dash|bash)$/.test(nameOf(pid));
  return isShell ? [pid, parent] : [pid];
}

/** @param {number} pid */
function nameOf(pid) {
  return fs.readFileSync(`/proc/${pid}/comm`, "utf8").trim();
}

/** The parent of a living process. @param {number} pid @returns {number | undefined} */
function parentOf(pid) {
  try {
    const [state, parent] = fs
      .readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return state === "Z" ? undefined : Number(parent);
  } catch {
    return undefined;
  }
}
