import { webcrypto } from "node:crypto";
import { tokenIn, readProof } from "./readProof";
import { readRevocations, revocationOf } from "./revocations";
import { verdictOn } from "./checkToken";
import type { PublishedKey } from "./signedClaims";

const { subtle } = webcrypto;
const text = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const claims = {
  ...{ n: "300123", h: "Mary Änn O’Connež-Šuslik", b: 2000, t: "Elektrik, tase 4", l: 4 },
  ...{ f: "2026-11-23", u: "2031-11-22", c: "7F3K9QWM22XD" },
};

let pair: webcrypto.CryptoKeyPair;
let keys: PublishedKey[];
beforeAll(async () => {
  Object.defineProperty(globalThis.crypto, "subtle", { value: subtle, configurable: true });
  pair = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const { x = "", y = "" } = await subtle.exportKey("jwk", pair.publicKey);
  keys = [{ kty: "EC", crv: "P-256", x, y, kid: "key-0001" }];
});

async function signed(body: object, header: object = {}): Promise<string> {
  const input = `${text({ alg: "ES256", kid: "key-0001", ...header })}.${text(body)}`;
  const signature = await subtle.sign({ name: "ECDSA", hash: "SHA-256" }, pair.privateKey, Buffer.from(input));
  return `${input}.${Buffer.from(signature).toString("base64url")}`;
}

describe("a printed code", () => {
  it("is read when its signature holds", async () => {
    expect(await readProof(await signed(claims), keys)).toMatchObject({
      is: "sound",
      proof: { number: "300123", name: claims.h, birthYear: 2000, kind: "FULL", validUntil: "2031-11-22" },
    });
  });

  it("is forged when one letter of what it says has changed", async () => {
    const [head, , signature] = (await signed(claims)).split(".");
    const altered = `${head}.${text({ ...claims, u: "2099-12-31" })}.${signature}`;
    expect(await readProof(altered, keys)).toEqual({ is: "forged" });
  });

  it("never holds when any one of its signs is another, and is named forged wherever that sign is in what was signed for", async () => {
    const token = await signed(claims);
    const body = token.indexOf(".") + 1;
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === "A" ? "B" : "A";
      const read = await readProof(token.slice(0, at) + other + token.slice(at + 1), keys);
      expect(read.is).not.toBe("sound");
      if (at >= body && token[at] !== ".") expect(read).toEqual({ is: "forged" });
    }
  });

  it("is not taken with another algorithm, key or kind of token", async () => {
    expect(await readProof(await signed(claims, { alg: "none" }), keys)).toEqual({ is: "unreadable" });
    expect(await readProof(await signed(claims, { alg: "HS256" }), keys)).toEqual({ is: "unreadable" });
    expect(await readProof(await signed(claims, { kid: "another1" }), keys)).toEqual({ is: "unknownKey" });
    expect(await readProof(await signed(claims, { typ: "kutse-revocations+jwt" }), keys)).toEqual({ is: "unreadable" });
    for (const nonsense of ["", "a.b", "a.b.c.d", "x.y.z", "......"]) {
      expect(await readProof(nonsense, keys)).toEqual({ is: "unreadable" });
    }
  });

  it.each([
    ["https://kutseregister.example/check#aa.bb.cc", "aa.bb.cc"],
    ["http://localhost:4000/check#a-_.b.c ", "a-_.b.c"],
    ["https://kutseregister.example/verify/7F3K9QWM22XD", null],
    ["https://kutseregister.example/check#aa.bb", null],
    ["midagi muud", null],
  ])("holds the address of the page: %s", (scanned, token) => {
    expect(tokenIn(scanned)).toBe(token);
  });
});

describe("the revocation list", () => {
  const entry = async (code: string) => {
    const hash = await subtle.digest("SHA-256", Buffer.from(`salt:${code}`));
    return Buffer.from(hash).subarray(0, 6);
  };

  it("is taken only when it is signed as a list, and tells what is invalidated and what replaced", async () => {
    const body = {
      iat: 1_795_430_700,
      salt: "salt",
      invalidated: Buffer.concat([await entry("111111111111"), await entry("7F3K9QWM22XD")]).toString("base64"),
      replaced: (await entry("222222222222")).toString("base64"),
    };
    expect(await readRevocations(await signed(body), keys)).toBeNull();
    const list = await readRevocations(await signed(body, { typ: "kutse-revocations+jwt" }), keys);
    if (!list) throw new Error("the list was not taken");
    expect(list.asOf).toBe(new Date(1_795_430_700_000).toISOString());
    expect(await revocationOf("7F3K9QWM22XD", list)).toBe("INVALIDATED");
    expect(await revocationOf("222222222222", list)).toBe("REPLACED");
    expect(await revocationOf("333333333333", list)).toBeNull();
  });
});

describe("the verdict", () => {
  const days = { validFrom: "2026-11-23", validUntil: "2031-11-22" };
  it.each([
    [days, null, "2026-11-23", "VALID"],
    [days, null, "2031-11-22", "VALID"],
    [days, null, "2031-11-23", "EXPIRED"],
    [days, null, "2026-11-22", "NOT_YET"],
    [{ ...days, validUntil: null }, null, "2099-01-01", "VALID"],
    [days, "INVALIDATED", "2027-01-01", "INVALIDATED"],
    [days, "REPLACED", "2032-01-01", "REPLACED"],
  ] as const)("of %j with %s on %s is %s", (facts, revocation, today, verdict) => {
    expect(verdictOn(facts, revocation, today)).toBe(verdict);
  });
});
