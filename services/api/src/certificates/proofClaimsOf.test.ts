import { initialsOf } from "./initialsOf";
import { proofClaimsOf } from "./proofClaimsOf";
import { aCertificateContent } from "./testing/aCertificateContent";

const size = (claims: object): number => Buffer.byteLength(JSON.stringify(claims));

describe("what the printed code says", () => {
  it("is what the paper says, without the personal code", () => {
    const claims = proofClaimsOf(aCertificateContent(), 300, false);
    expect(claims).toEqual({
      n: "300123",
      h: "Mary Änn O’Connež-Šuslik",
      b: 2000,
      t: "Elektrik, tase 4",
      s: "Hoonete elektripaigaldised",
      l: 4,
      f: "2026-11-23",
      u: "2031-11-22",
      c: "7F3K9QWM22XD",
    });
    expect(JSON.stringify(claims)).not.toContain("60001019906");
  });

  it("says the initials of a holder who has hidden the name, and nothing else differently", () => {
    const [open, hidden] = [false, true].map((isHidden) => proofClaimsOf(aCertificateContent(), 300, isHidden));
    expect(hidden).toEqual({ ...open, h: "M. Ä. O.-Š." });
    expect(initialsOf("  eve-liis   van der  berg-")).toBe("E.-L. V. D. B.");
  });

  it("names a partial and a school's qualification, and leaves out the last day of an unlimited one", () => {
    expect(proofClaimsOf(aCertificateContent({ type: "PARTIAL" }), 300, false).k).toBe("P");
    expect(proofClaimsOf(aCertificateContent({ type: "SCHOOL_DOCUMENT" }), 300, false).k).toBe("S");
    expect(proofClaimsOf(aCertificateContent({ validUntil: null }), 300, false)).not.toHaveProperty("u");
  });

  it.each([160, 220, 260])("keeps within %s bytes: names are shortened, the number and the code never", (room) => {
    const long = "Õ".repeat(150);
    const content = aCertificateContent({
      holder: { firstName: long, lastName: long, personalCode: null, birthDate: "1990-01-01" },
    });
    const title = { et: long, en: null };
    const claims = proofClaimsOf({ ...content, qualification: { ...content.qualification, title } }, room, false);
    expect(size(claims)).toBeLessThanOrEqual(room);
    expect(claims.h.endsWith("…")).toBe(true);
    expect([claims.n, claims.c]).toEqual(["300123", "7F3K9QWM22XD"]);
  });
});
