import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { contentHash } from "./contentHash.mjs";

test("the hash follows names and bytes of sources, and nothing else", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kutse-hash-"));
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    fs.writeFileSync(path.join(folder, name), text);
  write("a.ts", "one");
  const first = contentHash([folder]);
  write("a.test.ts", "a test");
  write("README.md", "a note");
  assert.equal(contentHash([folder, path.join(folder, "not-there")]), first);
  write("a.ts", "two");
  const second = contentHash([folder]);
  assert.notEqual(second, first);
  fs.renameSync(path.join(folder, "a.ts"), path.join(folder, "b.ts"));
  assert.notEqual(contentHash([folder]), second);
  fs.rmSync(folder, { recursive: true });
});
