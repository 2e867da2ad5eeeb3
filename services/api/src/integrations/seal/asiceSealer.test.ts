import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { aSandbox } from "../../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../../sandbox/src/startSandbox";
import { readTrustedPem } from "../signing/readTrustedPem";
import { verifyContainer } from "../signing/verifyContainer";
import { asiceSealer } from "./asiceSealer";
import type { FileSealer } from "./FileSealer";
import { openRemoteKey } from "./openRemoteKey";

const script = resolve(__dirname, "../../../test/verifyContainer.sh");
const hasTools = ["bash", "xmlsec1", "xmllint", "openssl", "python3"].every(
  (tool) => spawnSync(tool, ["--version"]).error === undefined,
);
const files = [
  { name: "minu-andmed.pdf", mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7 väljavõte") },
  { name: "minu-andmed.json", mediaType: "application/json", bytes: Buffer.from('{"nimi":"Õie"}') },
];

let sandbox: RunningSandbox;
let folder: string;
let sealer: FileSealer;
let trustedPem: string[];

beforeAll(async () => {
  sandbox = await aSandbox();
  folder = mkdtempSync(join(tmpdir(), "sealed-"));
  writeFileSync(join(folder, "root.pem"), sandbox.authority.root.pem);
  writeFileSync(join(folder, "issuing.pem"), sandbox.authority.issuing.pem);
  const { baseUrl } = sandbox;
  trustedPem = await readTrustedPem({ trustedRootsFile: null, trustedRootsUrl: `${baseUrl}/pki` });
  const service = { url: `${baseUrl}/csc/v2`, clientId: "kutseregister", clientSecret: "sandbox-secret" };
  const services = { ocspUrl: `${baseUrl}/ocsp`, tsaUrl: `${baseUrl}/tsa`, trustedPem };
  sealer = asiceSealer(openRemoteKey(service, "seal"), () => Promise.resolve(services));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What other people's tools say of the container. */
function otherTools(bytes: Uint8Array): { isValid: boolean; said: string } {
  writeFileSync(join(folder, "container.asice"), bytes);
  const ran = spawnSync("bash", [script, "container.asice", "root.pem", "issuing.pem"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { isValid: ran.status === 0, said: ran.stdout + ran.stderr };
}

function changed(container: Uint8Array): Uint8Array {
  const { mimetype, ...rest } = unzipSync(container);
  const entries = { ...rest, "minu-andmed.json": strToU8('{"nimi":"Öie"}') };
  return zipSync({ mimetype: [mimetype ?? new Uint8Array(), { level: 0 }], ...entries });
}

describe("a container under the register's seal", () => {
  it("holds the files and names who sealed them, and a changed byte is refused", async () => {
    const container = await sealer.sealFiles(files);
    const report = await verifyContainer(container, { trustedPem });
    expect(report).toMatchObject({ valid: true, problems: [] });
    expect(report.signatures).toMatchObject([{ signerCode: "90006414", signerName: "TEST kutseregistri e-tempel" }]);
    expect((await verifyContainer(changed(container), { trustedPem })).problems.join()).toMatch(/not those that were/);
  });

  if (hasTools) {
    it("is found valid by other people's tools, and refused when one byte has changed", async () => {
      const container = await sealer.sealFiles(files);
      expect(otherTools(container)).toMatchObject({ isValid: true });
      expect(otherTools(changed(container)).isValid).toBe(false);
    });
  }

  it.each([
    ["ocspRevoked", 1, "INVALID"],
    ["ocspUnknown", 1, "INVALID"],
    ["ocspDown", 2, "UNAVAILABLE"],
    ["tsaDown", 2, "UNAVAILABLE"],
    ["sealWrongSignature", 1, "INVALID"],
  ] as const)("is not made at all on %s", async (fault, times, why) => {
    sandbox.faults.raise(fault, times);
    await expect(sealer.sealFiles(files)).rejects.toMatchObject({ why });
    sandbox.faults.clear();
  });
});
