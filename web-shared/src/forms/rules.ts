import type { ProblemCode } from "../gql/graphql";
import { z } from "./zod";

const code = (problem: ProblemCode): ProblemCode => problem;
const weights = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 1],
  [3, 4, 5, 6, 7, 8, 9, 1, 2, 3],
] as const;

function checkDigit(digits: readonly number[]): number {
  for (const row of weights) {
    const rest = row.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11;
    if (rest < 10) return rest;
  }
  return 0;
}

/** Whether eleven digits carry the right check digit of an Estonian personal code. */
function hasRightCheckDigit(text: string): boolean {
  const digits = [...text].map(Number);
  return checkDigit(digits) === digits[10];
}

/**
 * Early checks on what is typed; their messages are problem codes, so that the browser and the server say the same.
 * The server judges again.
 */
export const rules = {
  /** Some text, at most `limit` characters. */
  text: (limit: number) => z.string().trim().min(1, code("FIELD_REQUIRED")).max(limit, code("FIELD_TOO_LONG")),
  /** Perhaps some text, at most `limit` characters. */
  optionalText: (limit: number) => z.string().trim().max(limit, code("FIELD_TOO_LONG")),
  /** One of a list; "" is not chosen yet. */
  choice: () => z.string().min(1, code("FIELD_REQUIRED")),
  email: () =>
    z
      .string()
      .trim()
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/, code("EMAIL_INVALID")),
  phone: () =>
    z
      .string()
      .trim()
      .regex(/^\+?[\d\s-]{7,20}$/, code("PHONE_INVALID")),
  /** An Estonian personal code, spaces allowed while typing; gives eleven digits. */
  personalCode: () =>
    z
      .string()
      .transform((text) => text.replace(/^EE/i, "").replace(/\s/g, ""))
      .refine((text) => /^\d{11}$/.test(text) && hasRightCheckDigit(text), code("PERSONAL_CODE_INVALID")),
  /** A day `YYYY-MM-DD`; null is not chosen yet. */
  day: () => z.string({ error: code("FIELD_REQUIRED") }).regex(/^\d{4}-\d{2}-\d{2}$/, code("DATE_INVALID")),
  /** Euros as they are typed, "115" or "115,00"; gives "115.00". */
  euros: (max: number) =>
    z
      .string()
      .transform((text) => text.replace(/[\s€]/g, "").replace(",", "."))
      .pipe(
        z
          .string()
          .min(1, code("FIELD_REQUIRED"))
          .regex(/^\d{1,7}(\.\d{1,2})?$/, code("FIELD_INVALID"))
          .refine((text) => Number(text) <= max, code("FIELD_INVALID"))
          .transform((text) => Number(text).toFixed(2)),
      ),
  /** A whole number from `min` to `max`; null is not typed yet. */
  count: (min: number, max: number) =>
    z
      .number({ error: code("FIELD_REQUIRED") })
      .int(code("FIELD_INVALID"))
      .min(min, code("FIELD_INVALID"))
      .max(max, code("FIELD_INVALID")),
};
