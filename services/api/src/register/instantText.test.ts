import { instantText } from "./instantText";

it.each([
  ["et", "23. november 2026 kell 12.05"],
  ["en", "23 November 2026 at 12:05"],
  ["ru", "23 ноября 2026 г. в 12:05"],
] as const)("a moment is written in %s as people write it, in Estonian time", (locale, text) => {
  expect(instantText(new Date("2026-11-23T10:05:59Z"), locale)).toBe(text);
});
