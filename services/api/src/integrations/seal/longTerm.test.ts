import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { aSandbox } from "../../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../../sandbox/src/startSandbox";
import { typesetPdf } from "../../platform/documents/typesetPdf";
import { readTrustedPem } from "../signing/readTrustedPem";
import { openRemoteKey } from "./openRemoteKey";
import { padesSealer } from "./padesSealer";

const at = new Date("2026-11-23T12:05:00Z");
const template = `#set document(title: "Tunnistus", date: datetime(year: 2026, month: 11, day: 23))
#set text(lang: "et", font: "Source Sans 3")
= Tunnistus`;
const has = (tool: string): boolean => spawnSync(tool, ["--version"]).error === undefined;

let sandbox: RunningSandbox;
let folder: string;
let sealed: Buffer;

beforeAll(async () => {
  sandbox = await aSandbox();
  folder = mkdtempSync(join(tmpdir(), "long-term-"));
  const { baseUrl } = sandbox;
  const service = { url: `${baseUrl}/csc/v2`, clientId: "kutseregister", clientSecret: "sandbox-secret" };
  const trustedPem = await readTrustedPem({ trustedRootsFile: null, trustedRootsUrl: `${baseUrl}/pki` });
  const services = { ocspUrl: `${baseUrl}/ocsp`, tsaUrl: `${baseUrl}/tsa`, trustedPem };
  const sealer = padesSealer(openRemoteKey(service, "seal"), () => Promise.resolve(services));
  sealed = await sealer.seal(typesetPdf({ template, view: {}, standard: "a-3a", createdAt: at }), at);
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const kept = (name: string, bytes: Buffer | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const run = (tool: string, ...parameters: string[]): string => {
  const { stdout, stderr } = spawnSync(tool, parameters, { encoding: "utf8" });
  return stdout + stderr;
};

/** The proofs as the file holds them. */
async function proofsIn(pdf: Buffer): Promise<{ certificates: Buffer[]; ocsps: Buffer[] }> {
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const dss = catalog.lookup(PDFName.of("DSS"), PDFDict);
  const streams = (name: string): Buffer[] => {
    const list = dss.lookup(PDFName.of(name), PDFArray);
    return list.asArray().map((_each, place) => Buffer.from(list.lookup(place, PDFRawStream).contents));
  };
  return { certificates: streams("Certs"), ocsps: streams("OCSPs") };
}

describe("what proves a seal for years", () => {
  it("holds the certificates of the seal, the time stamp and the responder, and an answer about each of the first two", async () => {
    const { certificates, ocsps } = await proofsIn(sealed);
    const subjects = certificates.map((der) => new X509Certificate(der).subject);
    for (const name of ["TEST kutseregistri e-tempel", "TEST TSA", "TEST OCSP RESPONDER", "TEST of ESTEID-KUTSED"]) {
      expect(subjects.filter((subject) => subject.includes(`CN=${name}`))).toHaveLength(1);
    }
    expect(ocsps).toHaveLength(2);
  });

  it("stands behind the sealed bytes, none of which it changes", () => {
    const text = sealed.toString("latin1");
    const [, , from = 0, rest = 0] = (/\/ByteRange \[([\d\s]+)\]/.exec(text)?.[1] ?? "")
      .trim()
      .split(/\s+/)
      .map(Number);
    expect(text.slice(0, from + rest)).toMatch(/%%EOF\s*$/);
    expect(text.slice(0, from + rest)).not.toContain("/DSS");
    expect(text.slice(from + rest)).toContain("/DSS");
  });

  if (has("pdfsig") && has("qpdf")) {
    it("leaves the file sound and the seal valid for other people's tools", () => {
      const file = kept("long.pdf", sealed);
      expect(run("qpdf", "--check", file)).toContain("No syntax or stream encoding errors found");
      expect(run("pdfsig", file)).toContain("Signature Validation: Signature is Valid.");
      const altered = Buffer.from(sealed);
      altered[altered.indexOf("/Title") + 1] = "S".charCodeAt(0);
      expect(run("pdfsig", kept("altered.pdf", altered))).toContain("Digest Mismatch");
    });
  }

  if (has("openssl")) {
    it("holds answers that openssl accepts, each good, each about its own certificate", async () => {
      const { certificates, ocsps } = await proofsIn(sealed);
      const pem = (name: string): string => {
        const found = certificates.map((der) => new X509Certificate(der)).find(({ subject }) => subject.includes(name));
        return kept(`${name}.pem`, found?.toString() ?? "");
      };
      const chain = ["-CAfile", kept("root.pem", sandbox.authority.root.pem), "-no_nonce"];
      const issuer = kept("issuing.pem", sandbox.authority.issuing.pem);
      for (const [place, name] of ["TEST kutseregistri e-tempel", "TEST TSA"].entries()) {
        const answer = kept(`answer${place}.der`, ocsps[place] ?? Buffer.alloc(0));
        const asked = ["-respin", answer, "-issuer", issuer, "-cert", pem(name), "-verify_other", issuer];
        const said = run("openssl", "ocsp", ...asked, ...chain);
        expect(said).toContain("Response verify OK");
        expect(said).toContain(`${name}.pem: good`);
      }
    });
  }
});
