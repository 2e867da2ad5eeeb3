import { createHash } from "node:crypto";
import { verificationCode } from "./verificationCode";

test("the code is made of the first six and the last seven bits of the hash", () => {
  expect(verificationCode(Buffer.from("2f665f6a6999e0ef0752e00ec9f453adf59d8cb6", "hex"))).toBe("1462");
});

test("the code has always four digits", () => {
  const codes = ["a", "b", "c", "d", "e"].map((text) => verificationCode(createHash("sha256").update(text).digest()));
  expect(codes.every((code) => /^\d{4}$/.test(code))).toBe(true);
  expect(verificationCode(Buffer.alloc(32))).toBe("0000");
});
