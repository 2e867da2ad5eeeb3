import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { aSandbox } from "../../../../sandbox/src/aSandbox";
import { objectKey } from "../../../../sandbox/src/objects/objectStoreStandIn";
import type { RunningSandbox } from "../../../../sandbox/src/startSandbox";
import { openDocumentStore, type DocumentStore } from "./DocumentStore";

let sandbox: RunningSandbox;
let dataDir: string;
const stores: Record<string, DocumentStore> = {};

const s3 = (facts: object = {}) => ({
  ...{ bucket: "dokumendid", endpoint: `${sandbox.baseUrl}/s3`, region: "eu-north-1" },
  ...objectKey,
  ...facts,
});

beforeAll(async () => {
  sandbox = await aSandbox();
  dataDir = mkdtempSync(join(tmpdir(), "documents-"));
  stores["file system"] = openDocumentStore({ dataDir, s3: null });
  stores["S3-compatible store"] = openDocumentStore({ dataDir, s3: s3() });
});

afterAll(async () => {
  await sandbox.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function storeOf(name: string): DocumentStore {
  const store = stores[name];
  if (!store) throw new Error(`No store ${name}`);
  return store;
}

describe.each(["file system", "S3-compatible store"])("documents in a %s", (name) => {
  it("come back byte for byte, and the last one put under a key stands", async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_one, at) => at % 256));
    await storeOf(name).put("2026/11/a-b_c.bin", Buffer.from("first"));
    await storeOf(name).put("2026/11/a-b_c.bin", bytes);
    expect((await storeOf(name).get("2026/11/a-b_c.bin")).equals(bytes)).toBe(true);
  });

  it("can be empty", async () => {
    await storeOf(name).put("2026/empty", Buffer.alloc(0));
    expect(await storeOf(name).get("2026/empty")).toHaveLength(0);
  });

  it("are gone once removed, and removing what is not there is as good", async () => {
    await storeOf(name).put("2026/gone", Buffer.from("x"));
    await storeOf(name).remove("2026/gone");
    await storeOf(name).remove("2026/gone");
    await expect(storeOf(name).get("2026/gone")).rejects.toThrow();
  });
});

describe("an S3-compatible store", () => {
  it("refuses a wrong key and a wrong secret", async () => {
    for (const wrong of [{ secretAccessKey: "other" }, { accessKeyId: "other" }]) {
      const store = openDocumentStore({ dataDir, s3: s3(wrong) });
      await expect(store.put("2026/no", Buffer.from("x"))).rejects.toThrow();
    }
    await expect(storeOf("S3-compatible store").get("2026/no")).rejects.toThrow();
    expect((await fetch(`${sandbox.baseUrl}/s3/dokumendid/2026/no`)).status).toBe(403);
  });

  it("gives an object by a presigned address for its time only", async () => {
    await storeOf("S3-compatible store").put("2026/signed.txt", Buffer.from("tere"));
    const { endpoint, region, bucket } = s3();
    const client = new S3Client({ endpoint, region, credentials: objectKey, forcePathStyle: true });
    const command = new GetObjectCommand({ Bucket: bucket, Key: "2026/signed.txt" });
    const address = await getSignedUrl(client, command, { expiresIn: 60 });
    expect(await (await fetch(address)).text()).toBe("tere");
    expect((await fetch(address.replace("signed.txt", "other.txt"))).status).toBe(403);
    const earlier = new Date(Date.now() - 120_000);
    const late = await getSignedUrl(client, command, { expiresIn: 60, signingDate: earlier });
    expect((await fetch(late)).status).toBe(403);
    client.destroy();
  });

  it("that is down makes the caller's act fail, so that nothing is half kept", async () => {
    sandbox.faults.raise("storeDown", 10);
    await expect(storeOf("S3-compatible store").put("2026/down", Buffer.from("x"))).rejects.toThrow();
    sandbox.faults.raise("storeDown", 0);
  });
});
