import { readSettings } from "./readSettings";
import { startSandbox } from "./startSandbox";

async function main(): Promise<void> {
  const running = await startSandbox(readSettings(process.env));
  process.stdout.write(`sandbox ${running.baseUrl}\n`);
  const stop = () => {
    void running.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`sandbox: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
