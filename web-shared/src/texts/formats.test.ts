import { formatBytes } from "./formatBytes";
import { formatDate } from "./formatDate";
import { formatDateLong } from "./formatDateLong";
import { formatDateTime } from "./formatDateTime";
import { formatMoney } from "./formatMoney";
import { formatPersonalCode } from "./formatPersonalCode";
import { instantOf } from "./instantOf";
import { localName } from "./localName";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test.each([
  ["2026-11-23", "23.11.2026"],
  ["2026-11-23T22:30:00Z", "24.11.2026"],
  ["2026-06-30T20:59:00Z", "30.06.2026"],
])("the day of %s is %s in Estonia", (value, expected) => {
  expect(formatDate(value)).toBe(expected);
});

test.each([
  ["et", "23. november 2026"],
  ["en", "23 November 2026"],
  ["ru", "23 ноября 2026 г."],
] as const)("a long day in %s is %s", (locale, expected) => {
  expect(plain(formatDateLong("2026-11-23", locale))).toBe(expected);
});

test.each([
  ["et", "23. november 2026 kell 14.05"],
  ["en", "23 November 2026 at 14:05"],
  ["ru", "23 ноября 2026 г. в 14:05"],
] as const)("an instant in %s is %s", (locale, expected) => {
  expect(plain(formatDateTime("2026-11-23T12:05:00Z", locale))).toBe(expected);
});

test.each([
  ["115.00", "et", "115,00 €"],
  ["1234.50", "ru", "1 234,50 €"],
  ["115.00", "en", "€115.00"],
] as const)("%s in %s is %s", (amount, locale, expected) => {
  expect(plain(formatMoney({ amount, currency: "EUR" }, locale))).toBe(expected);
});

test.each([
  ["60001019906", "6000101 9906"],
  ["EE60001019906", "6000101 9906"],
  ["PT-123", "PT-123"],
])("the personal code %s is read as %s", (code, expected) => {
  expect(formatPersonalCode(code)).toBe(expected);
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1400, "1 kB"],
  [1_450_000, "1,5 MB"],
])("%i bytes are %s", (bytes, expected) => {
  expect(plain(formatBytes(bytes, "et"))).toBe(expected);
});

test.each([
  ["2026-11-23", "14:05", "2026-11-23T12:05:00.000Z"],
  ["2026-07-01", "09:00", "2026-07-01T06:00:00.000Z"],
  ["2026-03-29", "04:30", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25", "00:30", "2026-10-24T21:30:00.000Z"],
])("%s %s on the Estonian clock is %s", (day, time, instant) => {
  expect(instantOf(day, time)).toBe(instant);
});

test.each([
  ["en", { text: "Carpenter" }],
  ["ru", { text: "Puusepp", lang: "et" }],
  ["et", { text: "Puusepp" }],
] as const)("a name without a translation is Estonian and marked so (%s)", (locale, expected) => {
  expect(localName({ title: "Puusepp", titleEn: "Carpenter", titleRu: null }, locale)).toEqual(expected);
});
