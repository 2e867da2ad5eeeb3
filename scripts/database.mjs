import { makeDataDir } from "./makeDataDir.mjs";
import { embeddedPostgres } from "./embeddedPostgres.mjs";
import { secretOf } from "./secretOf.mjs";

/** The role that the app runs as; the migrations give it its rights. */
const appRole = "kutse_app";

/**
 * The database of a run: the embedded one, or the PostgreSQL that DATABASE_URL names.
 * @param {import("./settings.mjs").Settings} settings
 * @returns {Promise<{ ownerUrl: string, appUrl: string, appPassword: string, about: string, stop: () => void }>}
 */
export async function database({ databaseUrl, dataDir }) {
  makeDataDir(dataDir);
  const server = databaseUrl
    ? undefined
    : await embeddedPostgres({ dataDir, password: secretOf(dataDir, "owner-password") });
  const ownerUrl = databaseUrl ?? server?.url ?? "";
  const appPassword = secretOf(dataDir, "app-password");
  const app = new URL(ownerUrl);
  app.username = appRole;
  app.password = appPassword;
  const where = `${app.hostname}:${app.port || 5432}${app.pathname}`;
  return {
    ownerUrl,
    appUrl: app.href,
    appPassword,
    about: server
      ? `embedded PostgreSQL at ${where}${server.adopted ? ", found running" : ""}`
      : `PostgreSQL at ${where}`,
    stop: () => server?.stop(),
  };
}
