import { createHash } from "node:crypto";
import { revocationEntries } from "./revocationEntries";

describe("the entries of the revocation list", () => {
  it("are six bytes of a salted hash each, sorted, so that only who holds a code finds it", () => {
    const bytes = Buffer.from(revocationEntries(["7F3K9QWM22XD", "000000000000", "ZZZZZZZZZZZZ"], "salt"), "base64");
    expect(bytes).toHaveLength(18);
    const entries = [0, 6, 12].map((at) => bytes.subarray(at, at + 6).toString("hex"));
    expect(entries).toEqual([...entries].sort());
    expect(entries).toContain(createHash("sha256").update("salt:7F3K9QWM22XD").digest("hex").slice(0, 12));
  });

  it("differ from list to list, so that two lists do not tell what is new", () => {
    const first = revocationEntries(["7F3K9QWM22XD"], "one");
    expect(revocationEntries(["7F3K9QWM22XD"], "two")).not.toBe(first);
    expect(revocationEntries([], "one")).toBe("");
  });
});
