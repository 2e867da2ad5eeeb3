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
