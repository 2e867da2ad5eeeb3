import { aSandbox } from "../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../sandbox/src/startSandbox";
import { openRemoteKey } from "../integrations/seal/openRemoteKey";
import { printedBytes, printedProof } from "./printedProof";
import { aCertificateContent } from "./testing/aCertificateContent";

let sandbox: RunningSandbox;
beforeAll(async () => (sandbox = await aSandbox()));
afterAll(() => sandbox.close());

const printed = (content: ReturnType<typeof aCertificateContent>, publicUrl: string, isNameHidden = false) => {
  const service = { url: `${sandbox.baseUrl}/csc/v2`, clientId: "kutseregister", clientSecret: "sandbox-secret" };
  return printedProof({ content, isNameHidden, proofKey: openRemoteKey(service, "proof"), publicUrl });
};
const partsOf = (address: string): Record<string, unknown>[] =>
  (address.split("#")[1] ?? "")
    .split(".")
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>);

describe("the code on a certificate", () => {
  it.each([
    ["letters of two bytes", "Õ"],
    ["letters of four bytes", "\u{20bb7}"],
    ["signs that JSON writes with two", '"'],
    ["words", "Üks-kaks "],
  ])("is at most 500 bytes of plain signs when everything in it is as long as can be: %s", async (_name, letter) => {
    const long = letter.repeat(300);
    const content = aCertificateContent({
      registrationNumber: "K-2026-9999999",
      type: "SCHOOL_DOCUMENT",
      holder: { firstName: long, lastName: long, personalCode: "60001019906", birthDate: "2000-01-01" },
    });
    const names = { et: long, en: long };
    const qualification = { ...content.qualification, title: names, specialisation: names, estqfLevel: 8 };
    for (const isNameHidden of [false, true]) {
      const address = await printed({ ...content, qualification }, `https://${"k".repeat(40)}.example`, isNameHidden);
      expect(Buffer.byteLength(address)).toBeLessThanOrEqual(printedBytes);
      const [, claims] = partsOf(address);
      expect([claims?.["n"], claims?.["c"]]).toEqual(["K-2026-9999999", "7F3K9QWM22XD"]);
    }
  });

  it("says no more of a person than a name and a year of birth", async () => {
    const [header, claims] = partsOf(await printed(aCertificateContent(), "https://kutseregister.example"));
    expect(Object.keys(header ?? {})).toEqual(["alg", "kid"]);
    expect(Object.keys(claims ?? {})).toEqual(["n", "h", "b", "t", "s", "l", "f", "u", "c"]);
    const [, hidden] = partsOf(await printed(aCertificateContent(), "https://kutseregister.example", true));
    expect(JSON.stringify(hidden)).not.toMatch(/Mary|Änn|Connež|Šuslik|60001019906|2000-01-01|Peeter/);
    expect(hidden?.["h"]).toBe("M. Ä. O.-Š.");
  });
});
