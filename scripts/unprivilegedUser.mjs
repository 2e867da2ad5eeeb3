import { spawnSync } from "node:child_process";
import fs from "node:fs";

const own = "kutse-postgres";

/**
 * PostgreSQL refuses to run as root: the ids to run it with, or nothing when we are an ordinary user already.
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const found = idsOf("postgres") ?? idsOf("nobody") ?? idsOf(own);
  if (found) return found;
  const made = spawnSync("useradd", ["--system", "--no-create-home", "--user-group", own]);
  const created = made.status === 0 ? idsOf(own) : undefined;
  if (!created)
    throw new Error("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as.");
  return created;
}

/** @param {string} name */
function idsOf(name) {
  const line = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((each) => each.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(":");
  return { uid: Number(uid), gid: Number(gid) };
}
