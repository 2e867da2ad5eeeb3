import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";

/** The ways a request fails that a person should be told apart. */
export type FailureKind = "signedOut" | "noRight" | "notFound" | "tooMany" | "offline" | "broken";

/** `requestId` is what to quote when writing to us, where the answer carried one. */
export type Failure = { kind: FailureKind; requestId?: string };

const kinds: Record<string, FailureKind> = {
  UNAUTHENTICATED: "signedOut",
  FORBIDDEN: "noRight",
  NOT_FOUND: "notFound",
  BAD_INPUT: "notFound",
  RATE_LIMITED: "tooMany",
  TOO_COSTLY: "tooMany",
};

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function named(kind: FailureKind, requestId: string | null | undefined): Failure {
  return requestId ? { kind, requestId } : { kind };
}

/** What kind of failure an error from Apollo is. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const code = text(first?.extensions?.["code"]);
    return named((code && kinds[code]) || "broken", text(first?.extensions?.["requestId"]));
  }
  if (ServerError.is(error) || ServerParseError.is(error)) {
    const requestId = error.response.headers.get("x-request-id");
    if (error.statusCode === 401) return named("signedOut", requestId);
    if (error.statusCode === 429) return named("tooMany", requestId);
    return named("broken", requestId);
  }
  return { kind: "offline" };
}
