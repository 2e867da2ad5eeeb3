import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aSandbox } from "../aSandbox";
import { personas, revokedPersona } from "../personas";
import type { RunningSandbox } from "../startSandbox";
import { CertificateAuthority } from "./CertificateAuthority";

const tool = "openssl";
const isInstalled = spawnSync(tool, ["version"]).error === undefined;

let sandbox: RunningSandbox;
let folder: string;

beforeAll(async () => {
  sandbox = await aSandbox();
  folder = mkdtempSync(join(tmpdir(), "pki-"));
  write("root.pem", await (await fetch(`${sandbox.baseUrl}/pki/root.pem`)).text());
  write("issuing.pem", await (await fetch(`${sandbox.baseUrl}/pki/issuing.pem`)).text());
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const [mari] = personas;

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

/** Runs openssl in the test's folder; its two outputs together. */
function openssl(...parameters: string[]): string {
  return execFileSync(tool, parameters, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

async function post(path: string, type: string, file: string): Promise<Buffer> {
  const body = readFileSync(join(folder, file));
  const response = await fetch(sandbox.baseUrl + path, {
    method: "POST",
    headers: { "content-type": type },
    body: new Uint8Array(body),
  });
  return Buffer.from(await response.arrayBuffer());
}

if (isInstalled) {
  test("a person's certificate chains to the root and is for signatures only", async () => {
    if (!mari) throw new Error("no persona");
    write("leaf.pem", (await sandbox.authority.identityOf(mari)).pem);
    expect(openssl("verify", "-x509_strict", "-CAfile", "root.pem", "-untrusted", "issuing.pem", "leaf.pem")).toContain(
      "OK",
    );
    const text = openssl("x509", "-in", "leaf.pem", "-noout", "-text", "-nameopt", "utf8,sep_comma_plus");
    expect(text).toContain(
      "Subject: C=EE,CN=MAASIKAS,MARI,60001019906,SN=MAASIKAS,GN=MARI,serialNumber=PNOEE-60001019906\n",
    );
    expect(text).toMatch(/X509v3 Key Usage: critical\s+Non Repudiation\n/);
    expect(text).toContain("0.4.0.194112.1.2");
    expect(text).toContain(`OCSP - URI:${sandbox.baseUrl}/ocsp`);
  });

  test("openssl accepts the answer about a good certificate and sees the revoked one", async () => {
    for (const [person, state] of [
      [mari, "good"],
      [revokedPersona, "revoked"],
    ] as const) {
      if (!person) throw new Error("no persona");
      write("leaf.pem", (await sandbox.authority.identityOf(person)).pem);
      openssl("ocsp", "-issuer", "issuing.pem", "-cert", "leaf.pem", "-reqout", "request.der");
      write("response.der", await post("/ocsp", "application/ocsp-request", "request.der"));
      const chain = [
        "-issuer",
        "issuing.pem",
        "-cert",
        "leaf.pem",
        "-CAfile",
        "root.pem",
        "-verify_other",
        "issuing.pem",
      ];
      expect(openssl("ocsp", "-respin", "response.der", "-reqin", "request.der", "-no_nonce", ...chain)).toContain(
        `leaf.pem: ${state}`,
      );
    }
  });

  test("openssl accepts a time stamp over the data it was made for and no other", async () => {
    write("data", "the signature value");
    write("other", "another value");
    openssl("ts", "-query", "-data", "data", "-sha256", "-cert", "-out", "request.tsq");
    write("response.tsr", await post("/tsa", "application/timestamp-query", "request.tsq"));
    const verify = ["ts", "-verify", "-in", "response.tsr", "-CAfile", "root.pem", "-untrusted", "issuing.pem"];
    expect(() => openssl(...verify, "-queryfile", "request.tsq")).not.toThrow();
    expect(() => openssl(...verify, "-data", "data")).not.toThrow();
    expect(() => openssl(...verify, "-data", "other")).toThrow();
  });
}

test("what is malformed is refused and the services live on", async () => {
  write("nonsense", "nonsense");
  const malformedRequest = Buffer.from("30030a0101", "hex");
  expect(await post("/ocsp", "application/ocsp-request", "nonsense")).toEqual(malformedRequest);
  const rejected = Buffer.from("30053003020102", "hex");
  expect(await post("/tsa", "application/timestamp-query", "nonsense")).toEqual(rejected);
});

test("the authority is the same when opened again", async () => {
  const first = await CertificateAuthority.open(join(folder, "kept"), () => "http://localhost/ocsp");
  const again = await CertificateAuthority.open(join(folder, "kept"), () => "http://localhost/ocsp");
  expect(again.root.pem).toBe(first.root.pem);
  expect((await again.identityOf(revokedPersona)).pem).toBe((await first.identityOf(revokedPersona)).pem);
});
