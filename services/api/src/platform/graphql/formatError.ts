import type { GraphQLFormattedError } from "graphql";
import { unwrapResolverError } from "@apollo/server/errors";
import { EntityNotFoundError } from "typeorm";
import { AccessError } from "../AccessError";
import { isUnkeepable } from "../database/isUnkeepable";

const apolloCodes: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: "BAD_INPUT",
  GRAPHQL_VALIDATION_FAILED: "BAD_INPUT",
  BAD_USER_INPUT: "BAD_INPUT",
  BAD_REQUEST: "BAD_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_INPUT",
  PERSISTED_QUERY_NOT_FOUND: "BAD_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_INPUT",
  TOO_COSTLY: "TOO_COSTLY",
};

const tooMuch =
  /^Syntax Error: (GraphQL )?Document contains more|exceeds|Aliases limit|Directives limit|Depth limit|Cost limit|Query depth limit/i;

/** Says what an outsider may know: one of the contract's codes; nothing of the inside (SQL, stack, path) leaves. */
export function formatErrorWith(
  onInternal: (error: unknown) => string,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = withinOf(unwrapResolverError(error));
    const path = formatted.path ? { path: formatted.path } : {};
    const answer = (code: string, message: string): GraphQLFormattedError => ({
      message,
      ...path,
      extensions: { code },
    });
    if (cause instanceof AccessError) return answer(cause.code, messages[cause.code] ?? cause.code);
    if (cause instanceof EntityNotFoundError) return answer("NOT_FOUND", messages["NOT_FOUND"] ?? "NOT_FOUND");
    const known = apolloCodes[String(formatted.extensions?.["code"])];
    if (known === "TOO_COSTLY" || tooMuch.test(formatted.message)) {
      return answer("TOO_COSTLY", "The document is too large, too deep or too costly.");
    }
    if (isUnkeepable(cause)) return answer("BAD_INPUT", "A text holds a sign that cannot be kept.");
    if (known) return answer(known, known === "BAD_INPUT" ? plain(formatted.message) : formatted.message);
    const requestId = onInternal(cause);
    return { message: "Something broke on our side.", ...path, extensions: { code: "INTERNAL", requestId } };
  };
}

const messages: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: "Sign in first.",
  FORBIDDEN: "This is not yours to do.",
  NOT_FOUND: "There is no such thing, or it is not for you to see.",
  BAD_INPUT: "The input is not of the expected shape.",
  RATE_LIMITED: "Too many requests. Try again later.",
  TOO_COSTLY: "The document is too large, too deep or too costly.",
};

/** An executor wraps what a resolver throws: a refused access within is what counts. */
function withinOf(error: unknown): unknown {
  const nested = error instanceof Error && "originalError" in error ? error.originalError : null;
  return nested instanceof AccessError ? nested : error;
}

const plain = (message: string): string => message.split(";")[0]?.slice(0, 300) ?? "";
