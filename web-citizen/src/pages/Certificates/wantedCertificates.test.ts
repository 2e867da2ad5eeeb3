import { certificateFilterOf, isNarrowed, sizeOf, wantedAtFirst } from "./wantedCertificates";

describe("what one looks for among certificates", () => {
  it("is the name or the number, never both", () => {
    expect(certificateFilterOf(wantedAtFirst, { by: "name", words: "Mari Maasikas" }, "2026-11-26")).toMatchObject({
      name: "Mari Maasikas",
      registrationNumber: null,
    });
    expect(
      certificateFilterOf(wantedAtFirst, { by: "registrationNumber", words: "300 001" }, "2026-11-26"),
    ).toMatchObject({
      name: null,
      registrationNumber: "300001",
    });
  });

  it("takes what is odd in the address as nothing", () => {
    const odd = { ...wantedAtFirst, level: "9", type: "GOLD", validity: "maybe", size: "1000" };
    expect(certificateFilterOf(odd, null, "2026-11-26")).toMatchObject({
      estqfLevel: null,
      type: null,
      validOn: null,
      unlimitedOnly: null,
    });
    expect(sizeOf(odd)).toBe(25);
    expect(sizeOf({ ...odd, size: "50" })).toBe(50);
  });

  it.each([
    ["2026-11-26", "2027-11-26"],
    ["2028-02-29", "2029-02-28"],
  ])("asks for a year ahead of %s", (today, day) => {
    expect(certificateFilterOf({ ...wantedAtFirst, validity: "year" }, null, today).validOn).toBe(day);
  });

  it("is narrowed by any filter, not by the size of a page", () => {
    expect(isNarrowed({ ...wantedAtFirst, size: "10" })).toBe(false);
    expect(isNarrowed({ ...wantedAtFirst, field: "x" })).toBe(true);
  });
});
