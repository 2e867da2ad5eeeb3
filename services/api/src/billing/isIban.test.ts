import { isIban } from "./isIban";

it.each([
  ["EE382200221020145685", true],
  ["EE471000001020145685", true],
  ["FI2112345600000785", true],
  ["GB82WEST12345698765432", true],
  ["EE382200221020145686", false],
  ["EE38220022102014568", false],
  ["EE38 2200 2210 2014 5685", false],
  ["ee382200221020145685", false],
  ["", false],
])("%s is an account number: %s", (iban, expected) => {
  expect(isIban(iban)).toBe(expected);
});
