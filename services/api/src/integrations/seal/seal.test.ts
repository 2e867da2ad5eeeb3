import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aSandbox } from "../../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../../sandbox/src/startSandbox";
import { typesetPdf } from "../../platform/documents/typesetPdf";
import { readTrustedPem } from "../signing/readTrustedPem";
import { openRemoteKey } from "./openRemoteKey";
import { padesSealer } from "./padesSealer";
import type { Sealer } from "./Sealer";

const openssl = "openssl";
const at = new Date("2026-11-23T12:05:00Z");
const template = `#set document(title: "Tunnistus", date: datetime(year: 2026, month: 11, day: 23))
#set text(lang: "et", font: "Source Sans 3")
= Tunnistus
Õäöüšž`;
const page = (): Buffer => typesetPdf({ template, view: {}, standard: "a-3a", createdAt: at });
const has = (tool: string): boolean => spawnSync(tool, ["--version"]).error === undefined;

let sandbox: RunningSandbox;
let folder: string;
let sealer: Sealer;

function aSealer(secret = "sandbox-secret", credential = "seal"): Sealer {
  const service = { url: `${sandbox.baseUrl}/csc/v2`, clientId: "kutseregister", clientSecret: secret };
  const trust = { trustedRootsFile: null, trustedRootsUrl: `${sandbox.baseUrl}/pki` };
  return padesSealer(openRemoteKey(service, credential), async () => ({
    ...{ tsaUrl: `${sandbox.baseUrl}/tsa`, ocspUrl: `${sandbox.baseUrl}/ocsp` },
    trustedPem: await readTrustedPem(trust),
  }));
}

beforeAll(async () => {
  sandbox = await aSandbox();
  folder = mkdtempSync(join(tmpdir(), "seal-"));
  sealer = aSealer();
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const kept = (name: string, bytes: Buffer): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const run = (tool: string, ...parameters: string[]): string => {
  const { stdout, stderr } = spawnSync(tool, parameters, { encoding: "utf8" });
  return stdout + stderr;
};

describe("the electronic seal", () => {
  it("keeps the pages as they were and says who sealed them and when", async () => {
    const sealed = await sealer.seal(page(), at);
    expect(sealed.includes("/ETSI.CAdES.detached")).toBe(true);
    expect(sealed.includes("pdfaid")).toBe(true);
    expect(sealed.includes("D:20261123120500Z")).toBe(true);
  });

  if (has("pdfsig") && has("qpdf")) {
    it("is found valid by other people's tools, and refused when one byte has changed", async () => {
      const sealed = await sealer.seal(page(), at);
      const file = kept("sealed.pdf", sealed);
      const report = run("pdfsig", file);
      expect(report).toContain("Signature Validation: Signature is Valid.");
      expect(report).toContain("TEST kutseregistri e-tempel");
      expect(report).not.toContain("Digest Mismatch");
      expect(run("qpdf", "--check", file)).toContain("No syntax or stream encoding errors found");
      const altered = Buffer.from(sealed);
      const place = altered.indexOf("/Title");
      altered[place + 1] = "S".charCodeAt(0);
      expect(run("pdfsig", kept("altered.pdf", altered))).toContain("Digest Mismatch");
    });
  }

  if (has(openssl)) {
    it("holds a CMS signature under the authority's root, with the seal's certificate bound into it", async () => {
      const sealed = await sealer.seal(page(), at);
      const text = sealed.toString("latin1");
      const [start = 0, length = 0, from = 0, rest = 0] = (/\/ByteRange \[([\d\s]+)\]/.exec(text)?.[1] ?? "")
        .trim()
        .split(/\s+/)
        .map(Number);
      const hex = text.slice(start + length + 1, from - 1);
      const cms = kept("seal.der", Buffer.from(hex, "hex"));
      const content = Buffer.concat([sealed.subarray(start, start + length), sealed.subarray(from, from + rest)]);
      const data = kept("content", content);
      const root = kept("root.pem", Buffer.from(sandbox.authority.root.pem));
      const given = ["-inform", "DER", "-in", cms, "-content", data, "-binary", "-CAfile", root, "-purpose", "any"];
      const checked = spawnSync(openssl, ["cms", "-verify", ...given, "-cades", "-out", "/dev/null"], {
        encoding: "utf8",
      });
      expect(checked.stderr).toMatch(/successful/i);
      const shown = execFileSync(openssl, ["cms", "-cmsout", "-print", "-noout", "-inform", "DER", "-in", cms]);
      expect(shown.toString()).toContain("id-smime-aa-timeStampToken");
    });
  }

  it.each([
    ["sealDown", "UNAVAILABLE"],
    ["sealWrongSignature", "INVALID"],
    ["tsaDown", "UNAVAILABLE"],
    ["ocspDown", "UNAVAILABLE"],
    ["ocspUnknown", "INVALID"],
    ["ocspRevoked", "INVALID"],
  ] as const)("is not given at all on %s", async (fault, why) => {
    sandbox.faults.raise(fault, 3);
    await expect(aSealer().seal(page(), at)).rejects.toMatchObject({ why });
    sandbox.faults.clear();
  });

  it("is asked for with a new token when the service has forgotten the old one", async () => {
    await sealer.seal(page(), at);
    sandbox.faults.raise("sealTokenExpired", 1);
    expect((await sealer.seal(page(), at)).length).toBeGreaterThan(10_000);
  });

  it("needs the right secret and a key that is there", async () => {
    await expect(aSealer("wrong").seal(page(), at)).rejects.toMatchObject({ why: "UNAVAILABLE" });
    await expect(aSealer("sandbox-secret", "another").seal(page(), at)).rejects.toMatchObject({ why: "UNAVAILABLE" });
  });
});
