import { birthDate, isPersonalCode } from "./personalCode";

test.each(["60001017869", "37605030299", "70101010011", "70101010113", "70101010600"])(
  "%s is a personal code",
  (code) => {
    expect(isPersonalCode(code)).toBe(true);
  },
);

test.each(["38501230270", "95602077859", "12345678901", "4900101   1", "", "39902302239"])("%s is not", (code) => {
  expect(isPersonalCode(code)).toBe(false);
});

test("the birth date comes from the code", () => {
  expect(birthDate("38001085718")).toBe("1980-01-08");
  expect(birthDate("39902292239")).toBeUndefined();
});
