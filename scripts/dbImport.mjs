import { buildStale } from "./build.mjs";
import { database } from "./database.mjs";
import { environment } from "./environment.mjs";
import { installMissing } from "./install.mjs";
import { migrate } from "./migrate.mjs";
import { refuseOldNode } from "./refuseOldNode.mjs";
import { runTool } from "./runTool.mjs";
import { readSettings } from "./settings.mjs";

/** `npm run db:import -- FILE.csv`: brings an existing register in; the register may be running meanwhile. */
async function importFile() {
  refuseOldNode();
  const settings = readSettings(process.env);
  installMissing();
  await buildStale();
  const base = await database(settings);
  try {
    const env = { ...environment(settings, base), INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
    await migrate(env, base);
    const { ok } = await runTool(["services/api/dist/app/import.js", ...process.argv.slice(2)], { live: true, env });
    if (!ok) process.exitCode = 1;
  } finally {
    base.stop();
  }
}

importFile().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
