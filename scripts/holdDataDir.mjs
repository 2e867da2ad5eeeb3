import fs from "node:fs";
import path from "node:path";

/**
 * Makes this process the only one that runs on a data folder. A note left by a killed one does not count.
 * @param {string} dataDir
 * @returns {() => void} lets go
 * @throws {Error} when another one runs
 */
export function holdDataDir(dataDir) {
  const note = path.join(dataDir, "running");
  const holder = fs.existsSync(note) ? Number(fs.readFileSync(note, "utf8")) : 0;
  if (holder && holder !== process.pid && isStarter(holder)) {
    throw new Error(`Process ${holder} runs on ${dataDir} already: stop it, or set DATA_DIR to another folder.`);
  }
  fs.writeFileSync(note, String(process.pid));
  return () => fs.rmSync(note, { force: true });
}

/** Process ids are used again: the note counts while it is a Node.js script of ours. @param {number} pid */
function isStarter(pid) {
  try {
    process.kill(pid, 0);
    const commandLine = `/proc/${pid}/cmdline`;
    return !fs.existsSync(commandLine) || /scripts\/\w+\.mjs/.test(fs.readFileSync(commandLine, "utf8"));
  } catch {
    return false;
  }
}
