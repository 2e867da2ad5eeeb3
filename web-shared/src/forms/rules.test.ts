import { rules } from "./rules";

test.each([
  ["60001019906", true],
  ["6000101 9906", true],
  ["EE60001019906", true],
  ["38001085718", true],
  ["60001019907", false],
  ["6000101990", false],
  ["", false],
])("the personal code %s is right: %s", (code, isRight) => {
  expect(rules.personalCode().safeParse(code).success).toBe(isRight);
});

test.each([
  ["mari@näide.ee", true],
  ["mari@naide", false],
  ["mari naide@ee.ee", false],
])("the e-mail address %s is right: %s", (email, isRight) => {
  expect(rules.email().safeParse(email).success).toBe(isRight);
});

test("a day that is not chosen yet is asked for", () => {
  expect(rules.day().safeParse(null).error?.issues[0]?.message).toBe("FIELD_REQUIRED");
});

test.each([
  ["115", "115.00"],
  ["115,5 €", "115.50"],
  ["1 012.05", "1012.05"],
  ["", "FIELD_REQUIRED"],
  ["-1", "FIELD_INVALID"],
  ["12,345", "FIELD_INVALID"],
  ["2000", "FIELD_INVALID"],
])("%s typed as euros is %s", (typed, expected) => {
  const read = rules.euros(1999).safeParse(typed);
  expect(read.success ? read.data : read.error.issues[0]?.message).toBe(expected);
});
