import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSandbox, type RunningSandbox } from "./startSandbox";

/** A sandbox on a free port with a folder of its own, for a test; `close` removes the folder too. */
export async function aSandbox(publicUrl = "http://localhost:4000"): Promise<RunningSandbox> {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  const settings = { clientId: "kutseregister", clientSecret: "sandbox-secret", quickSignIn: true };
  const running = await startSandbox({ ...settings, port: 0, publicUrl, folder });
  const close = async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...running, close };
}
