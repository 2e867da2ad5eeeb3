import { resolve } from "node:path";

/** What a run of the sandbox is told from outside. */
export interface SandboxSettings {
  /** Port of the HTTP stand-ins; 0 takes any free one. The mailbox listens 15 above. */
  port: number;
  /** Origin of the register, the only one that sign-ins are sent back to. */
  publicUrl: string;
  /** Whether `login_hint` signs a person in without a screen. */
  quickSignIn: boolean;
  /** Folder of the stand-ins' keys and certificates. */
  folder: string;
  clientId: string;
  clientSecret: string;
}

/** Reads the environment; throws in production, where nothing may stand in for the state. */
export function readSettings(env: NodeJS.ProcessEnv): SandboxSettings {
  if (env["NODE_ENV"] === "production") {
    throw new Error("The sandbox stands in for the state sign-in and signing services. It does not run in production.");
  }
  const port = Number(env["SANDBOX_PORT"] ?? 4010);
  if (!Number.isInteger(port) || port < 0 || port > 65_000) {
    throw new Error(`SANDBOX_PORT must be a port number, it is "${env["SANDBOX_PORT"]}".`);
  }
  return {
    port,
    publicUrl: new URL(env["PUBLIC_URL"] ?? `http://localhost:${env["PORT"] ?? "4000"}`).origin,
    quickSignIn: env["DEMO"] !== "0",
    folder: resolve(env["DATA_DIR"] ?? ".data", "sandbox"),
    clientId: "kutseregister",
    clientSecret: env["SANDBOX_TARA_SECRET"] ?? "sandbox-secret",
  };
}
