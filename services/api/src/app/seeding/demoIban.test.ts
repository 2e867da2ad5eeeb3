import { demoIban } from "./demoIban";

/** The remainder of an IBAN by 97; 1 when it is right. */
function remainder(iban: string): bigint {
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  return BigInt(turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;
}

describe("an account number of the demo", () => {
  it.each(["80060329", "90006414", "77001292", "80041297"])("is of the right form for %s", (code) => {
    expect(demoIban(code)).toMatch(/^EE\d{18}$/);
    expect(remainder(demoIban(code))).toBe(1n);
  });
});
