import path from "node:path";
import { buildStale } from "./build.mjs";
import { embeddedPostgres } from "./embeddedPostgres.mjs";
import { installMissing } from "./install.mjs";
import { refuseOldNode } from "./refuseOldNode.mjs";
import { runTool } from "./runTool.mjs";
import { secretOf } from "./secretOf.mjs";
import { readSettings } from "./settings.mjs";

/**
 * `npm run bench`: measures the API beside its floor and its peers, on a server and a database of its own;
 * `npm run bench -- import` measures the import of an existing register beside plain COPY, and
 * `npm run bench -- documents` how long one certificate takes to be laid out and sealed.
 */
const what = ["import", "documents"].find((known) => known === process.argv[2]) ?? "main";
refuseOldNode();
installMissing();
await buildStale();
const dataDir = path.join(readSettings(process.env).dataDir, "bench");
const server = await embeddedPostgres({
  dataDir,
  password: secretOf(dataDir, "owner-password"),
  database: "bench",
  sharedBuffers: "1GB",
});
const { ok } = await runTool([`services/api/bench/${what}.mjs`], {
  live: true,
  env: {
    DATABASE_OWNER_URL: server.url,
    DATABASE_APP_PASSWORD: secretOf(dataDir, "app-password"),
    DATA_DIR: dataDir,
  },
});
server.stop();
process.exit(ok ? 0 : 1);
