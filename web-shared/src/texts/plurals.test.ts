import i18next from "i18next";
import { startTestTexts } from "../testing/startTestTexts";

test.each([
  ["et", 1, "1 lugemata kiri"],
  ["et", 2, "2 lugemata kirja"],
  ["en", 1, "1 unread letter"],
  ["en", 5, "5 unread letters"],
  ["ru", 1, "1 непрочитанное письмо"],
  ["ru", 3, "3 непрочитанных письма"],
  ["ru", 5, "5 непрочитанных писем"],
  ["ru", 21, "21 непрочитанное письмо"],
] as const)("%s counts %i as %s", async (locale, count, expected) => {
  await startTestTexts(locale);
  expect(i18next.t("shell:unread", { count })).toBe(expected);
});
