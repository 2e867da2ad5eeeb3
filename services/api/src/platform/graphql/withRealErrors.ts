import { GraphQLError, type ExecutionResult } from "graphql";

/** The compiled executor's errors are bare objects: graphql's own instead. Without data the variables were wrong. */
export function withRealErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const extensions = result.data === undefined ? { code: "BAD_USER_INPUT", http: { status: 400 } } : null;
  const errors = result.errors.map(
    ({ message, path, originalError }) =>
      new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null, extensions }),
  );
  return { ...result, errors };
}
