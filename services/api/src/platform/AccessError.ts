export type AccessCode = "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "BAD_INPUT" | "RATE_LIMITED" | "TOO_COSTLY";

/** What an honest user should not meet; becomes a top-level GraphQL error with this code and nothing more. */
export class AccessError extends Error {
  constructor(readonly code: AccessCode) {
    super(code);
  }
}
