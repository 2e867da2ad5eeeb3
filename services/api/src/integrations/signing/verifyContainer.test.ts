import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { aSandbox } from "../../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../../sandbox/src/startSandbox";
import { buildContainer } from "./buildContainer";
import type { DataFile } from "./DataFile";
import type { SigningConfig } from "./SigningConfig";
import { sandboxConfig, signWithMobileId } from "./testing/signWithMobileId";
import { verifyContainer } from "./verifyContainer";

const script = resolve(__dirname, "../../../test/verifyContainer.sh");
const hasTools = ["bash", "xmlsec1", "xmllint", "openssl", "python3"].every(isInstalled);

let sandbox: RunningSandbox;
let config: SigningConfig;
let folder: string;
let container: Buffer;
let chair: string;
let member: string;

const files: DataFile[] = [
  { name: "protokoll (õpetaja).pdf", mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7 protokoll") },
  { name: "otsused.json", mediaType: "application/json", bytes: Buffer.from('{"otsus":"anda"}') },
];

beforeAll(async () => {
  sandbox = await aSandbox();
  config = await sandboxConfig(sandbox);
  folder = mkdtempSync(join(tmpdir(), "container-"));
  writeFileSync(join(folder, "root.pem"), sandbox.authority.root.pem);
  writeFileSync(join(folder, "issuing.pem"), sandbox.authority.issuing.pem);
  chair = await signWithMobileId(files, "37101010021", config);
  member = await signWithMobileId(files, "60001018800", config);
  container = buildContainer(files, [chair, member]);
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ["--version"]).error === undefined;
}

/** What other people's tools say; nothing where they are not installed. */
function otherTools(bytes: Uint8Array): "valid" | "invalid" | undefined {
  if (!hasTools) return undefined;
  writeFileSync(join(folder, "container.asice"), bytes);
  try {
    execFileSync("bash", [script, "container.asice", "root.pem", "issuing.pem"], { cwd: folder, stdio: "pipe" });
    return "valid";
  } catch {
    return "invalid";
  }
}

async function expectInvalid(bytes: Uint8Array, problem: RegExp): Promise<void> {
  const report = await verifyContainer(bytes, config);
  expect(report.valid).toBe(false);
  expect(report.problems.join("; ")).toMatch(problem);
  expect(otherTools(bytes)).not.toBe("valid");
}

type Entries = Record<string, Uint8Array>;

function rezipped(change: (entries: Entries) => Entries): Uint8Array {
  const entries = change({ ...unzipSync(container) });
  const { mimetype, ...rest } = entries;
  return zipSync({ mimetype: [mimetype ?? new Uint8Array(), { level: 0 }], ...rest });
}

function withSignature(change: (xml: string) => string): Uint8Array {
  return rezipped((entries) => ({ ...entries, "META-INF/signatures0.xml": strToU8(change(chair)) }));
}

function partOf(xml: string, name: string): string {
  return new RegExp(`<${name}[^>]*>([^<]*)</`).exec(xml)?.[1] ?? "";
}

test("a container of two signers is valid, by our eyes and by other people's tools", async () => {
  const report = await verifyContainer(container, config);
  expect(report).toMatchObject({ valid: true, problems: [] });
  expect(report.files.map(({ name }) => name)).toEqual(["protokoll (õpetaja).pdf", "otsused.json"]);
  expect(report.signatures).toMatchObject([
    { signerCode: "37101010021", role: "Kutsekomisjoni esimees", signerName: "MÄGI,PEETER,37101010021" },
    { signerCode: "60001018800" },
  ]);
  expect(otherTools(container)).not.toBe("invalid");
});

test("the same files and signatures give the same bytes, and a signer added leaves the others as they were", () => {
  expect(buildContainer(files, [chair, member]).equals(container)).toBe(true);
  const before = unzipSync(buildContainer(files, [chair]))["META-INF/signatures0.xml"];
  expect(unzipSync(container)["META-INF/signatures0.xml"]).toEqual(before);
});

test("changed bytes are refused when the container is built", () => {
  const changed = files.map((file) => ({ ...file, bytes: Buffer.from("else") }));
  expect(() => buildContainer(changed, [chair])).toThrow("a signature covers other files");
});

test("changed data is found", () =>
  expectInvalid(
    rezipped((entries) => ({ ...entries, "otsused.json": strToU8('{"otsus":"mitte anda"}') })),
    /the files are not those that were signed/,
  ));

test("a changed role is found", () =>
  expectInvalid(
    withSignature((xml) => xml.replace("Kutsekomisjoni esimees", "Kutsekomisjoni liige")),
    /signature file was changed/,
  ));

test("a changed signature value is found", () =>
  expectInvalid(
    withSignature((xml) => {
      const value = partOf(xml, "ds:SignatureValue");
      const bytes = Buffer.from(value, "base64");
      bytes[10] = (bytes[10] ?? 0) ^ 1;
      return xml.replace(value, bytes.toString("base64"));
    }),
    /signature value is not/,
  ));

test("a file added beside the signed ones is found", () =>
  expectInvalid(
    rezipped((entries) => ({ ...entries, "lisa.txt": strToU8("lisa") })),
    /manifest does not list/,
  ));

test.each([
  ["an OCSP answer", "xades:EncapsulatedOCSPValue", /about another certificate/],
  ["a time stamp", "xades:EncapsulatedTimeStamp", /time stamp is over something else/],
])("%s swapped with another signature's is found", (_what, name, problem) =>
  expectInvalid(
    withSignature((xml) => xml.replace(partOf(chair, name), partOf(member, name))),
    problem,
  ),
);

test.each([
  ["a comment", (xml: string) => xml.replace("<ds:KeyInfo>", "<!-- x --><ds:KeyInfo>")],
  ["an entity", (xml: string) => xml.replace("esimees<", "&lisa;<")],
  [
    "a second reference list",
    (xml: string) => xml.replace("</ds:SignedInfo>", "</ds:SignedInfo><ds:SignedInfo></ds:SignedInfo>"),
  ],
  ["another prefix", (xml: string) => xml.replace(/ds:/g, "dsig:")],
])("%s in the signature file is not accepted", async (_what, change) => {
  const report = await verifyContainer(withSignature(change), config);
  expect(report.valid).toBe(false);
});

test("another authority's container is not valid for us", async () => {
  const other = await aSandbox();
  const strange = await sandboxConfig(other);
  const foreign = buildContainer(files, [await signWithMobileId(files, "37101010021", strange)]);
  expect((await verifyContainer(foreign, strange)).valid).toBe(true);
  expect((await verifyContainer(foreign, config)).valid).toBe(false);
  await other.close();
});

test("a container without a signature is not valid", async () => {
  expect(await verifyContainer(buildContainer(files, []), config)).toMatchObject({
    valid: false,
    problems: ["no signature"],
  });
});

test.each(["../x", "/x", "a\\b", "x\u0000y", "META-INF/other.xml"])("an entry named %j is refused", async (name) => {
  const bytes = rezipped((entries) => ({ ...entries, [name]: strToU8("x") }));
  expect((await verifyContainer(bytes, config)).valid).toBe(false);
});

test("a bomb and nonsense are refused before they are unpacked", async () => {
  const bomb = rezipped((entries) => ({ ...entries, "otsused.json": new Uint8Array(30_000_000) }));
  expect((await verifyContainer(bomb, config)).problems.join()).toMatch(/too large|too tightly/);
  expect((await verifyContainer(Buffer.from("not a zip"), config)).valid).toBe(false);
  expect((await verifyContainer(container.subarray(0, 400), config)).valid).toBe(false);
});

test.each(["a/b.pdf", "mimetype", ".hidden", "META-INF", "123", "a\nb"])("a file named %j cannot be signed", (name) => {
  expect(() => buildContainer([{ name, mediaType: "text/plain", bytes: Buffer.from("x") }], [])).toThrow();
});
