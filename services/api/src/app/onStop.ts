import type { Logger } from "pino";

/** Runs `stop` once at the first SIGTERM or SIGINT, then leaves; a stop that hangs is cut off after 20 s. */
export function onStop(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const begin = (): void => {
    if (stopping) return;
    stopping = true;
    log.info("stopping");
    setTimeout(() => process.exit(1), 20_000).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.once("SIGTERM", begin);
  process.once("SIGINT", begin);
}
