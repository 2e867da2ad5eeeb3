import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "./settings.mjs";

/**
 * Brings the database up to date and puts in the reference data, and the demo data where it is wanted.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ ownerUrl: string, appPassword: string }} base
 */
export async function migrate(env, { ownerUrl, appPassword }) {
  const child = spawn(process.execPath, [path.join(root, "services/api/dist/app/migrate.js")], {
    cwd: root,
    env: { ...env, DATABASE_OWNER_URL: ownerUrl, DATABASE_APP_PASSWORD: appPassword },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error("The database could not be brought up to date; the reason stands above.");
}
