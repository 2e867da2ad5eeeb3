import { birthDateOf, makePersonalCode, personalCodeFault } from "./personalCode";

describe("personal code", () => {
  it.each([
    "70101010011",
    "80101010012",
    "70101010113",
    "80101010096",
    "70101010600",
    "80101011250",
    "60001017869",
    "60001019906",
    "60001018800",
    "39901012239",
    "38001085718",
    "47101010033",
    "37101010021",
    "60001017716",
    "60001019939",
    "50001029996",
    "30303039914",
    "37605030299",
  ])("%s is sound", (code) => {
    expect(personalCodeFault(code)).toBeNull();
  });

  it.each([
    ["12345678901", "DATE"],
    ["38302250123", "CHECKSUM"],
    ["39912310123", "CHECKSUM"],
    ["38501230270", "CHECKSUM"],
    ["95602077859", "CENTURY"],
    ["05602077859", "CENTURY"],
    ["4900101   1", "FORMAT"],
    ["6000101786", "FORMAT"],
    ["600010178690", "FORMAT"],
    ["", "FORMAT"],
    ["60002307869", "DATE"],
    ["60013017869", "DATE"],
  ])("%s is refused as %s", (code, fault) => {
    expect(personalCodeFault(code)).toBe(fault);
  });

  it("refuses a birth in the future only when the day is known", () => {
    expect(personalCodeFault("70101010011", "2026-11-23")).toBe("FUTURE");
    expect(personalCodeFault("70101010011", "2101-01-01")).toBeNull();
  });

  it("knows leap days", () => {
    expect(birthDateOf(makePersonalCode("M", "2000-02-29", 7))).toBe("2000-02-29");
    expect(personalCodeFault(makePersonalCode("M", "1900-02-29", 7))).toBe("DATE");
  });

  it("reads back the day of birth of every code it makes", () => {
    for (let serial = 0; serial < 1000; serial += 1) {
      const code = makePersonalCode(serial % 2 ? "F" : "M", "2133-07-19", serial);
      expect([personalCodeFault(code), birthDateOf(code)]).toEqual([null, "2133-07-19"]);
    }
  });
});
