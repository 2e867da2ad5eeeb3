import { aRegister } from "../../../test/aRegister";
import { isUnkeepable } from "../../platform/database/isUnkeepable";

const running = aRegister();

const send = (
  payload: unknown,
  headers: Record<string, string> = {},
  url = "/graphql",
  method: "POST" | "GET" = "POST",
) =>
  running.app.inject({
    method,
    url,
    headers: { "content-type": "application/json", ...headers },
    ...(method === "POST" ? { payload: JSON.stringify(payload) } : {}),
  });

const codes = (body: string): string[] =>
  (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.map((error) => error.extensions.code) ??
  [];

const question = { query: "{ viewer { id } }" };

describe("POST /graphql", () => {
  it("answers a plain question", async () => {
    const response = await send(question);
    expect([response.statusCode, response.json()]).toEqual([200, { data: { viewer: null } }]);
  });

  it("is not asked by GET", async () => {
    const response = await send(null, {}, "/graphql?query=%7Bviewer%7Bid%7D%7D", "GET");
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe("POST");
  });

  it.each([
    ["a number", "query ($text: String!) { certificate(registrationNumber: $text) { registrationNumber } }"],
    ["an id", "query ($text: ID!) { examSessions(filter: { organisationId: $text }) { pageInfo { hasNextPage } } }"],
  ])("refuses the zero character in %s as BAD_INPUT", async (_what, query) => {
    const response = await send({ query, variables: { text: "a\u0000b" } });
    expect([response.statusCode, codes(response.body)]).toEqual([200, ["BAD_INPUT"]]);
  });

  it("refuses half of a character where a text is kept within JSON", async () => {
    const asked = running.register.source.query("select $1::jsonb", [{ half: "\ud800" }]);
    expect(isUnkeepable(await asked.catch((error: unknown) => error))).toBe(true);
  });

  it.each([
    ["a batch", [question, question]],
    ["no query", {}],
    ["a query that is no text", { query: 7 }],
    ["a hash nobody registered", { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } }],
    [
      "a hash together with a query",
      { ...question, extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    ],
    ["variables that are no object", { ...question, variables: "x" }],
    ["a syntax error", { query: "{ viewer { " }],
    ["an unknown field", { query: "{ secretOfTheRegister }" }],
    [
      "a day that does not exist",
      {
        query:
          'mutation { grantMandate(input: {personalCode: "1", firstName: "a", lastName: "b", role: ASSESSOR, validFrom: "2026-02-30"}) { problems { code } } }',
      },
    ],
  ])("refuses %s as BAD_INPUT", async (_what, payload) => {
    const response = await send(payload);
    expect(response.statusCode).toBe(400);
    expect(codes(response.body)).toEqual(["BAD_INPUT"]);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "does not take %s",
    async (type) => {
      const response = await send(question, { "content-type": type });
      expect(response.statusCode).toBe(415);
      expect(codes(response.body)).toEqual(["BAD_INPUT"]);
    },
  );

  it.each([[{ origin: "https://evil.example" }], [{ origin: "null" }], [{ "sec-fetch-site": "cross-site" }]])(
    "does not act for another site: %j",
    async (headers) => {
      const response = await send(question, headers);
      expect([response.statusCode, codes(response.body)]).toEqual([403, ["FORBIDDEN"]]);
    },
  );

  it("acts for its own pages", async () => {
    expect(
      (await send(question, { origin: "http://localhost:4000", "sec-fetch-site": "same-origin" })).statusCode,
    ).toBe(200);
  });

  const nested = (depth: number): string =>
    `{ viewer { ${"mandates { person { ".repeat(depth)} id ${"} }".repeat(depth)} } }`;
  it.each([
    ["too deep", nested(8)],
    ["too wide", `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: viewer { id }`).join(" ")} }`],
    ["too long", `{ viewer { ${"id ".repeat(2000)} } }`],
    [
      "a thousand tries in one",
      `mutation { ${Array.from({ length: 1000 }, (_, n) => `a${n}: switchRole(input: {mandateId: "x"}) { problems { code } }`).join(" ")} }`,
    ],
    ["fragments in a circle", "{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }"],
  ])("stops what is %s", async (_what, query) => {
    const response = await send({ query });
    expect(response.statusCode).toBe(400);
    expect(["TOO_COSTLY", "BAD_INPUT"]).toContain(codes(response.body)[0]);
  });

  it("stops a body over a megabyte", async () => {
    const response = await send({ query: `{ viewer { id } } # ${"x".repeat(1_100_000)}` });
    expect([response.statusCode, codes(response.body)]).toEqual([413, ["BAD_INPUT"]]);
  });

  it("shows nothing of the inside", async () => {
    for (const query of [
      '{ mandates(after: "garbage") { pageInfo { hasNextPage } } }',
      "{ mandates(first: 100000) { pageInfo { hasNextPage } } }",
    ]) {
      const { body } = await send({ query });
      expect(body).not.toMatch(/select |node_modules|at .*\.ts|stack|postgres/i);
    }
  });

  it("gives every answer an id to quote and the strict headers", async () => {
    const { headers } = await send(question);
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});

describe("health", () => {
  it.each(["/livez", "/readyz", "/heartbeat.json", "/metrics"])("%s answers", async (url) => {
    const response = await running.app.inject({ url });
    expect(response.statusCode).toBe(200);
    expect(response.body.length).toBeGreaterThan(1);
  });
});
