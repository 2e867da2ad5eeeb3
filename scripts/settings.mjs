import path from "node:path";

/**
 * What the environment says about a run, checked; contract of the commands.
 * @typedef {{ port: number, sandboxPort: number, databaseUrl: string | undefined, dataDir: string, demo: boolean, production: boolean }} Settings
 */

export const root = path.resolve(import.meta.dirname, "..");

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Error} with one sentence for the person at the terminal
 */
export function readSettings(env) {
  const production = env.NODE_ENV === "production";
  return {
    port: portOf("PORT", env.PORT, 4000),
    sandboxPort: portOf("SANDBOX_PORT", env.SANDBOX_PORT, 4010),
    databaseUrl: env.DATABASE_URL || undefined,
    dataDir: path.resolve(root, env.DATA_DIR || ".data"),
    demo: env.DEMO ? env.DEMO === "1" : !production,
    production,
  };
}

/** @param {string} name @param {string | undefined} value @param {number} otherwise */
function portOf(name, value, otherwise) {
  const port = value ? Number(value) : otherwise;
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port number between 1 and 65535, not "${value}".`);
}
