import "reflect-metadata";
import { Logger, run } from "graphile-worker";
import { readConfig, UnsafeSetting } from "../platform/config";
import { openLog } from "../platform/log";
import { crontab } from "./crontab";
import { onStop } from "./onStop";
import { openRegister } from "./openRegister";
import { taskList } from "./taskList";

const grave = new Set<string>(["error", "warning"]);

/** Starts the worker: it carries out what follows from events. Stopped, it puts its jobs back. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = openLog(config.logLevel, "worker");
  const register = await openRegister(config, log, 6);
  const runner = await run({
    connectionString: config.databaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: new Logger(() => (level, message, meta) => {
      if (grave.has(level))
        log.warn({ level, code: meta?.["error"] ? "job failed" : undefined }, message.slice(0, 300));
    }),
    taskList: taskList(register),
    crontab,
  });
  await runner.addJob("publishRevocations", {}, { jobKey: "publishRevocations" });
  await runner.addJob("publishDataSets", {}, { jobKey: "publishDataSets", jobKeyMode: "preserve_run_at" });
  onStop(log, async () => {
    await runner.stop();
    await register.close();
  });
  log.info("working");
  await runner.promise;
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof UnsafeSetting
      ? `Refusing to start: ${error.message}\n`
      : `${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
