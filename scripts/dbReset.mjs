import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { buildStale } from "./build.mjs";
import { database } from "./database.mjs";
import { environment } from "./environment.mjs";
import { holdDataDir } from "./holdDataDir.mjs";
import { installMissing } from "./install.mjs";
import { makeDataDir } from "./makeDataDir.mjs";
import { migrate } from "./migrate.mjs";
import { refuseOldNode } from "./refuseOldNode.mjs";
import { readSettings } from "./settings.mjs";

/** `npm run db:reset`: throws the data away and makes the database anew, with its reference and demo data. */
async function reset() {
  refuseOldNode();
  const settings = readSettings(process.env);
  if (settings.production) throw new Error("The data of production is not thrown away: db:reset does not run there.");
  makeDataDir(settings.dataDir);
  process.once("exit", holdDataDir(settings.dataDir));
  installMissing();
  await buildStale();

  if (!settings.databaseUrl) await forgetEmbedded(settings);
  fs.rmSync(path.join(settings.dataDir, "documents"), { recursive: true, force: true });
  const base = await database(settings);
  try {
    if (settings.databaseUrl) await dropSchemas(base.ownerUrl);
    await migrate(environment(settings, base), base);
  } finally {
    base.stop();
  }
  console.log(`The database is new: ${base.about}`);
}

/** @param {import("./settings.mjs").Settings} settings */
async function forgetEmbedded(settings) {
  const { dataDir } = settings;
  const note = path.join(dataDir, "postgres-folder");
  const homes = [dataDir, ...(fs.existsSync(note) ? [fs.readFileSync(note, "utf8").trim()] : [])];
  const clusters = homes.map((home) => path.join(home, "postgres")).filter((cluster) => fs.existsSync(cluster));
  if (clusters.length === 0) return;
  const base = await database(settings);
  base.stop();
  for (const cluster of clusters) fs.rmSync(cluster, { recursive: true, force: true });
}

/** Leaves an empty database, whatever was in it. @param {string} ownerUrl */
async function dropSchemas(ownerUrl) {
  const fromApi = createRequire(new URL("../services/api/package.json", import.meta.url));
  const client = new (fromApi("pg").Client)(ownerUrl);
  await client.connect();
  const { rows } = await client.query(
    `select format('drop schema %I cascade', nspname) as statement from pg_namespace
      where nspname not like 'pg\\_%' and nspname <> 'information_schema'`,
  );
  for (const { statement } of rows) await client.query(statement);
  await client.query("create schema public");
  await client.end();
}

reset().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
