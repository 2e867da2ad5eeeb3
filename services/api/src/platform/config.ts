import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the environment says; every setting is read here and nowhere else. */
export interface Config {
  readonly production: boolean;
  readonly demo: boolean;
  readonly port: number;
  readonly metricsPort: number | null;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly ownerUrl: string | null;
  readonly dataDir: string;
  readonly sandboxUrl: string;
  readonly tara: { issuer: string; clientId: string; clientSecret: string };
  readonly mail: { host: string; port: number; from: string };
  readonly signing: {
    mobileIdUrl: string;
    smartIdUrl: string;
    relyingPartyUuid: string;
    relyingPartyName: string;
    ocspUrl: string;
    tsaUrl: string;
    trustedRootsUrl: string | null;
    trustedRootsFile: string | null;
  };
  /** The remote seal service, and its two keys: one seals documents, the other proves printed codes. */
  readonly seal: {
    url: string;
    clientId: string;
    clientSecret: string;
    sealCredential: string;
    proofCredential: string;
  };
  readonly businessRegister: {
    /** The security server; null: nobody can act for a company. */
    securityServerUrl: string | null;
    service: string;
    client: string;
    /** Its open service, which names companies; null: they are named only as far as we know them. */
    openUrl: string | null;
  };
  readonly s3: {
    bucket: string;
    endpoint: string;
    region: string;
    accessKeyId: string;
    secretAccessKey: string;
  } | null;
  /** Calendar days for which a draft application is kept unused; longer than the week of notice. */
  readonly draftKeptDays: number;
  /** How many days after its end the names and attachments of a questionnaire are kept. */
  readonly questionnaireKeptDays: number;
  /** The state's data tracker may ask who has looked at whose data; off when null. */
  readonly dataTracker: { token: string; client: string } | null;
  readonly requestsPerMinute: number;
  readonly trustedProxyHops: number;
  readonly logLevel: string;
  readonly version: string;
}

/** A setting that would make the register unsafe; the process refuses to start and says which. */
export class UnsafeSetting extends Error {}

const number = (name: string, value: string | undefined, fallback: number): number => {
  const parsed = value === undefined || value === "" ? fallback : Number(value);
  if (!Number.isInteger(parsed) || parsed < 0)
    throw new UnsafeSetting(`${name} must be a whole number, not "${value}"`);
  return parsed;
};

/** Reads the environment; in production every address and secret has to be given and has to be safe. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env.NODE_ENV === "production";
  const port = number("PORT", env.PORT, 4000);
  const sandboxPort = number("SANDBOX_PORT", env.SANDBOX_PORT, 4010);
  const sandboxUrl = env.SANDBOX_URL ?? `http://localhost:${sandboxPort}`;
  const given = (name: string, fallback: string): string => {
    const value = env[name];
    if (value) return value;
    if (production) throw new UnsafeSetting(`${name} must be set in production`);
    return fallback;
  };
  const config: Config = {
    production,
    demo: env.DEMO === undefined || env.DEMO === "" ? !production : env.DEMO === "1",
    port,
    metricsPort: env.METRICS_PORT ? number("METRICS_PORT", env.METRICS_PORT, 0) : production ? 9464 : null,
    publicUrl: given("PUBLIC_URL", `http://localhost:${port}`).replace(/\/$/, ""),
    databaseUrl: given("DATABASE_URL", ""),
    ownerUrl: env.DATABASE_OWNER_URL ?? null,
    dataDir: env.DATA_DIR ?? ".data",
    sandboxUrl,
    tara: {
      issuer: given("TARA_ISSUER", `${sandboxUrl}/tara`),
      clientId: given("TARA_CLIENT_ID", "kutseregister"),
      clientSecret: given("TARA_CLIENT_SECRET", "sandbox-secret"),
    },
    mail: {
      host: given("SMTP_HOST", "localhost"),
      port: number("SMTP_PORT", env.SMTP_PORT, sandboxPort + 15),
      from: given("MAIL_FROM", "Kutseregister <register@kutseregister.example>"),
    },
    signing: {
      mobileIdUrl: given("MOBILE_ID_URL", `${sandboxUrl}/mid-api`),
      smartIdUrl: given("SMART_ID_URL", sandboxUrl),
      relyingPartyUuid: given("RELYING_PARTY_UUID", "00000000-0000-4000-8000-000000000000"),
      relyingPartyName: given("RELYING_PARTY_NAME", "Kutseregister"),
      ocspUrl: given("OCSP_URL", `${sandboxUrl}/ocsp`),
      tsaUrl: given("TSA_URL", `${sandboxUrl}/tsa`),
      trustedRootsUrl: production ? null : `${sandboxUrl}/pki`,
      trustedRootsFile: production ? given("TRUSTED_ROOTS_FILE", "") : (env.TRUSTED_ROOTS_FILE ?? null),
    },
    seal: {
      url: given("SEAL_URL", `${sandboxUrl}/csc/v2`).replace(/\/$/, ""),
      clientId: given("SEAL_CLIENT_ID", "kutseregister"),
      clientSecret: given("SEAL_CLIENT_SECRET", "sandbox-secret"),
      sealCredential: given("SEAL_CREDENTIAL", "seal"),
      proofCredential: given("PROOF_CREDENTIAL", "proof"),
    },
    businessRegister: businessRegisterOf(env, production, sandboxUrl),
    s3: env.S3_BUCKET
      ? {
          bucket: env.S3_BUCKET,
          endpoint: given("S3_ENDPOINT", "http://localhost:9000"),
          region: env.S3_REGION ?? "eu-north-1",
          accessKeyId: given("S3_ACCESS_KEY_ID", "local"),
          secretAccessKey: given("S3_SECRET_ACCESS_KEY", "local"),
        }
      : null,
    questionnaireKeptDays: Math.max(1, number("QUESTIONNAIRE_KEPT_DAYS", env.QUESTIONNAIRE_KEPT_DAYS, 730)),
    draftKeptDays: Math.max(8, number("DRAFT_KEPT_DAYS", env.DRAFT_KEPT_DAYS, 90)),
    dataTracker: trackerOf(env),
    requestsPerMinute: number("REQUESTS_PER_MINUTE", env.REQUESTS_PER_MINUTE, 3000),
    trustedProxyHops: number("TRUSTED_PROXY_HOPS", env.TRUSTED_PROXY_HOPS, 0),
    logLevel: env.LOG_LEVEL ?? "info",
    version: packageVersion(),
  };
  refuseUnsafe(config);
  return config;
}

/** Asked over X-Road; without a security server nobody acts for a company here. */
function businessRegisterOf(
  env: NodeJS.ProcessEnv,
  production: boolean,
  sandboxUrl: string,
): Config["businessRegister"] {
  return {
    securityServerUrl: env.XROAD_URL ?? (production ? null : sandboxUrl),
    service: env.XROAD_MANDATES_SERVICE ?? "ee-dev/GOV/70006317/volitused/oraakel",
    client: env.XROAD_CLIENT ?? "ee-dev/NGO/90006414/kutseregister",
    openUrl: (env.BUSINESS_REGISTER_URL || (production ? null : sandboxUrl))?.replace(/\/$/, "") ?? null,
  };
}

/** The state's data tracker is let in only where its token is set. */
function trackerOf({ DATA_TRACKER_TOKEN, DATA_TRACKER_CLIENT }: NodeJS.ProcessEnv): Config["dataTracker"] {
  if (!DATA_TRACKER_TOKEN) return null;
  return { token: DATA_TRACKER_TOKEN, client: DATA_TRACKER_CLIENT ?? "EE/GOV/70006317/datatracker" };
}

function refuseUnsafe(config: Config): void {
  if (!config.production) return;
  if (config.demo) throw new UnsafeSetting("DEMO must not be 1 in production");
  if (!config.publicUrl.startsWith("https://")) throw new UnsafeSetting("PUBLIC_URL must be https in production");
  if (!config.tara.issuer.startsWith("https://")) throw new UnsafeSetting("TARA_ISSUER must be https in production");
  if (config.tara.clientSecret.length < 16) throw new UnsafeSetting("TARA_CLIENT_SECRET is too short for production");
  if (!config.seal.url.startsWith("https://")) throw new UnsafeSetting("SEAL_URL must be https in production");
  if (config.dataTracker && config.dataTracker.token.length < 16)
    throw new UnsafeSetting("DATA_TRACKER_TOKEN is too short for production");
  if (config.ownerUrl) throw new UnsafeSetting("DATABASE_OWNER_URL must not be given to the app in production");
}

function packageVersion(): string {
  const file = join(__dirname, "..", "..", "package.json");
  const parsed = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return parsed.version;
}
