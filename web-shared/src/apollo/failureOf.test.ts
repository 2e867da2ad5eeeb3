import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { failureOf } from "./failureOf";

const graphQL = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: "no", extensions: { code, requestId: "r-1" } }], data: null });

test.each([
  ["UNAUTHENTICATED", "signedOut"],
  ["FORBIDDEN", "noRight"],
  ["NOT_FOUND", "notFound"],
  ["BAD_INPUT", "notFound"],
  ["RATE_LIMITED", "tooMany"],
  ["TOO_COSTLY", "tooMany"],
  ["INTERNAL", "broken"],
])("%s is shown as %s, with the request's number to quote", (code, kind) => {
  expect(failureOf(graphQL(code))).toEqual({ kind, requestId: "r-1" });
});

test("an answer that is not GraphQL is our fault", () => {
  const response = new Response("", { status: 502, headers: { "x-request-id": "r-2" } });
  expect(failureOf(new ServerError("bad gateway", { response, bodyText: "" }))).toEqual({
    kind: "broken",
    requestId: "r-2",
  });
});

test("no answer at all is a lost connection", () => {
  expect(failureOf(new TypeError("Failed to fetch"))).toEqual({ kind: "offline" });
});
