import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Reads a kept file, or makes, keeps and returns it; written in one move and readable by its owner alone. */
export async function readStored(path: string, make: () => Promise<string>): Promise<string> {
  if (existsSync(path)) return readFileSync(path, "utf8");
  const made = await make();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, made, { mode: 0o600 });
  renameSync(`${path}.${process.pid}`, path);
  return made;
}
