import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";
import type { Config } from "../config";

/** Where documents' bytes are kept; keys are ours, never a user's file name. */
export interface DocumentStore {
  put(key: string, bytes: Buffer): Promise<void>;
  get(key: string): Promise<Buffer>;
  remove(key: string): Promise<void>;
}

/** The file system by default, an S3-compatible store when one is configured. */
export function openDocumentStore(config: Pick<Config, "dataDir" | "s3">): DocumentStore {
  const disk = new Disk(config.s3 ? s3Driver(config.s3) : fileDriver(config.dataDir));
  return {
    put: (key, bytes) => disk.put(key, bytes),
    get: async (key) => readAll(await disk.getStream(key)),
    remove: (key) => disk.delete(key),
  };
}

/** Chunk by chunk: the driver's own `getBytes` answers an empty file with whatever its buffer held before. */
async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function fileDriver(dataDir: string): FSDriver {
  const location = resolve(join(dataDir, "documents"));
  mkdirSync(location, { recursive: true, mode: 0o700 });
  return new FSDriver({ location, visibility: "private" });
}

function s3Driver(s3: NonNullable<Config["s3"]>): S3Driver {
  return new S3Driver({
    credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
    endpoint: s3.endpoint,
    region: s3.region,
    bucket: s3.bucket,
    forcePathStyle: true,
    visibility: "private",
    supportsACL: false,
  });
}
