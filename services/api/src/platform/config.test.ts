import { readConfig } from "./config";

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://app@db/kutse",
  PUBLIC_URL: "https://kutseregister.example",
  TARA_ISSUER: "https://tara.ria.ee",
  TARA_CLIENT_ID: "kutse",
  TARA_CLIENT_SECRET: "a-long-enough-secret",
  SMTP_HOST: "mail",
  MAIL_FROM: "register@kutseregister.example",
  MOBILE_ID_URL: "https://mid.example",
  SMART_ID_URL: "https://sid.example",
  RELYING_PARTY_UUID: "00000000-0000-4000-8000-000000000001",
  RELYING_PARTY_NAME: "Kutseregister",
  OCSP_URL: "https://ocsp.example",
  TSA_URL: "https://tsa.example",
  TRUSTED_ROOTS_FILE: "/etc/roots.pem",
  SEAL_URL: "https://seal.example/csc/v2",
  SEAL_CLIENT_ID: "kutse",
  SEAL_CLIENT_SECRET: "another-long-secret",
  SEAL_CREDENTIAL: "seal-2026",
  PROOF_CREDENTIAL: "proof-2026",
};

describe("settings", () => {
  it("have defaults in development", () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 4000,
      production: false,
      demo: true,
      publicUrl: "http://localhost:4000",
      sandboxUrl: "http://localhost:4010",
    });
    expect(config.mail.port).toBe(4025);
  });

  it("are taken as given in production", () => {
    expect(readConfig(production)).toMatchObject({ production: true, demo: false, metricsPort: 9464 });
  });

  it.each([
    ["DEMO", { DEMO: "1" }],
    ["PUBLIC_URL", { PUBLIC_URL: "http://kutseregister.example" }],
    ["TARA_ISSUER", { TARA_ISSUER: "http://localhost:4010/tara" }],
    ["TARA_CLIENT_SECRET", { TARA_CLIENT_SECRET: "short" }],
    ["DATABASE_OWNER_URL", { DATABASE_OWNER_URL: "postgres://owner@db/kutse" }],
    ["SEAL_URL", { SEAL_URL: "" }],
    ["SEAL_URL", { SEAL_URL: "http://localhost:4010/csc/v2" }],
    ["SEAL_CREDENTIAL", { SEAL_CREDENTIAL: "" }],
    ["SMTP_HOST", { SMTP_HOST: "" }],
    ["DATABASE_URL", { DATABASE_URL: "" }],
    ["PORT", { PORT: "four thousand" }],
  ])("name the unsafe one: %s", (name, change) => {
    expect(() => readConfig({ ...production, ...change })).toThrow(name);
  });
});
