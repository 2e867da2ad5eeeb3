import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "jest";
import { Client } from "pg";
import { embeddedPostgres } from "../../../scripts/embeddedPostgres.mjs";
import { migrate } from "../src/platform/database/migrate";
import globalTeardown from "./globalTeardown";
import { testCluster } from "./testCluster";

const template = "kutse_template";
const password = "throw-away";

/** Starts a throw-away PostgreSQL, migrates one database, and copies it for every worker. */
export default async function globalSetup({ maxWorkers }: Config & { maxWorkers: number }): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "kutse-test-"));
  const server = await embeddedPostgres({ dataDir, password, database: template, throwAway: true });
  testCluster.set({ dataDir, stop: server.stop });
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void globalTeardown().then(() => process.exit(130)));
  process.env["DATABASE_APP_PASSWORD"] = password;
  process.env["DATA_DIR"] = dataDir;
  process.env["TEST_DATABASE_URL"] = server.url;
  await migrate(server.url, password);
  await copyForWorkers(server.url, maxWorkers);
}

async function copyForWorkers(url: string, workers: number): Promise<void> {
  const admin = new Client(url.replace(template, "postgres"));
  await admin.connect();
  for (let worker = 1; worker <= workers; worker++) {
    await admin.query(`create database kutse_${worker} template ${template} strategy file_copy`);
  }
  await admin.end();
}
