import { validateSync } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

/** Checks decorated inputs at once, without type-graphql's import a call. BAD_INPUT when something is amiss. */
export function validateArgs(value: unknown): void {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return;
  const errors = validateSync(value, {
    forbidUnknownValues: false,
    skipMissingProperties: true,
    validationError: { target: false, value: false },
  });
  if (errors.length > 0) throw new ArgumentValidationError(errors);
}
