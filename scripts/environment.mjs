/**
 * What every process of the register is told.
 * @param {import("./settings.mjs").Settings} settings
 * @param {{ ownerUrl: string, appUrl: string }} base
 * @returns {NodeJS.ProcessEnv}
 */
export function environment({ port, sandboxPort, dataDir, demo, production }, { ownerUrl, appUrl }) {
  const development = {
    DATABASE_OWNER_URL: ownerUrl,
    PUBLIC_URL: `http://localhost:${port}`,
    SANDBOX_URL: `http://localhost:${sandboxPort}`,
    SANDBOX_PORT: String(sandboxPort),
  };
  return {
    ...process.env,
    ...(production ? {} : development),
    NODE_ENV: production ? "production" : process.env.NODE_ENV || "development",
    PORT: String(port),
    DATABASE_URL: appUrl,
    DATA_DIR: dataDir,
    DEMO: demo ? "1" : "0",
  };
}
