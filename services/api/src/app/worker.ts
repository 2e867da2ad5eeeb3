import "reflect-metadata";
import { Logger, run, type Task as GraphileTask } from "graphile-worker";
import { readConfig, UnsafeSetting } from "../platform/config";
import { openLog } from "../platform/log";
import { onStop } from "./onStop";
import { openRegister, type Register } from "./openRegister";
import { react } from "./react";
import { tasks, type Task } from "./tasks";

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
      if (level === "error" || level === "warning")
        log.warn({ level, code: meta?.["error"] ? "job failed" : undefined }, message.slice(0, 300));
    }),
    taskList: {
      react: (payload) => react(register, payload),
      ...Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, asJob(task, register)])),
    },
  });
  onStop(log, async () => {
    await runner.stop();
    await register.close();
  });
  log.info("working");
  await runner.promise;
}

/** The queue's form of a task: it learns which try this is. */
function asJob(task: Task, register: Register): GraphileTask {
  return (payload, { job }) => task(payload as never, register, { isLast: job.attempts >= job.max_attempts });
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof UnsafeSetting
      ? `Refusing to start: ${error.message}\n`
      : `${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
