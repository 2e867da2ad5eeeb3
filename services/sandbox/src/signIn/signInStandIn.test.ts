import { createHash, randomBytes } from "node:crypto";
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { aSandbox } from "../aSandbox";
import type { RunningSandbox } from "../startSandbox";

const callback = "http://localhost:4000/auth/callback";
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await aSandbox();
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.faults.clear());

const asked = {
  client_id: "kutseregister",
  redirect_uri: callback,
  response_type: "code",
  scope: "openid",
  state: "a-long-state",
};

function authorize(parameters: Record<string, string>): Promise<Response> {
  const query = new URLSearchParams({ ...asked, ...parameters });
  return fetch(`${sandbox.baseUrl}/tara/oidc/authorize?${query.toString()}`, { redirect: "manual" });
}

function sentTo(response: Response): URL {
  return new URL(response.headers.get("location") ?? "", sandbox.baseUrl);
}

async function quickCode(parameters: Record<string, string> = {}): Promise<string> {
  return sentTo(await authorize({ login_hint: "EE38001085718", ...parameters })).searchParams.get("code") ?? "";
}

function exchange(code: string, extra: Record<string, string> = {}, secret = "sandbox-secret"): Promise<Response> {
  const credentials = Buffer.from(`kutseregister:${encodeURIComponent(secret)}`).toString("base64");
  return fetch(`${sandbox.baseUrl}/tara/oidc/token`, {
    method: "POST",
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri: callback, ...extra }),
  });
}

async function idToken(parameters: Record<string, string> = {}): Promise<string> {
  const answer = (await (await exchange(await quickCode(parameters))).json()) as { id_token: string };
  return answer.id_token;
}

function verify(token: string) {
  const keys = createRemoteJWKSet(new URL(`${sandbox.baseUrl}/tara/oidc/jwks`));
  return jwtVerify(token, keys, {
    issuer: `${sandbox.baseUrl}/tara`,
    audience: "kutseregister",
    algorithms: ["RS256"],
  });
}

test("the ID token carries TARA's claims and verifies against the published keys", async () => {
  const response = await exchange(await quickCode({ nonce: "a-nonce", scope: "openid mid phone" }));
  const answer = (await response.json()) as { id_token: string; access_token: string };
  const { payload } = await verify(answer.id_token);
  expect(payload).toMatchObject({
    sub: "EE38001085718",
    profile_attributes: { given_name: "Jüri", family_name: "Kask", date_of_birth: "1980-01-08" },
    amr: ["mID"],
    acr: "high",
    nonce: "a-nonce",
    state: "a-long-state",
    phone_number: "+37200000002",
    phone_number_verified: true,
  });
  const hash = createHash("sha256").update(answer.access_token).digest().subarray(0, 16).toString("base64");
  expect(payload["at_hash"]).toBe(hash);
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(40);
  expect(payload.nbf).toBe(payload.iat);
});

test("a code is good once, for its own address, and with its proof", async () => {
  const code = await quickCode();
  expect((await exchange(code)).status).toBe(200);
  expect((await exchange(code)).status).toBe(400);
  expect((await exchange(await quickCode(), { redirect_uri: "http://localhost:4000/elsewhere" })).status).toBe(400);
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const proven = { code_challenge: challenge, code_challenge_method: "S256" };
  expect((await exchange(await quickCode(proven))).status).toBe(400);
  expect((await exchange(await quickCode(proven), { code_verifier: "another" })).status).toBe(400);
  expect((await exchange(await quickCode(proven), { code_verifier: verifier })).status).toBe(200);
});

test("a wrong secret is refused", async () => {
  const response = await exchange(await quickCode(), {}, "not-the-secret");
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ error: "invalid_client" });
});

test.each([
  ["an unknown scope", { scope: "openid banklink" }, "invalid_scope"],
  ["a missing openid scope", { scope: "idcard" }, "invalid_scope"],
  ["a short state", { state: "short" }, "invalid_state"],
  ["a level that does not exist", { acr_values: "highest" }, "invalid_request"],
  ["an implicit flow", { response_type: "token" }, "unsupported_response_type"],
  ["a plain proof", { code_challenge: "x", code_challenge_method: "plain" }, "invalid_request"],
])("%s is refused at the client's address", async (_what, parameters, error) => {
  const back = sentTo(await authorize(parameters));
  expect(back.origin + back.pathname).toBe(callback);
  expect(back.searchParams.get("error")).toBe(error);
});

test("nobody is sent to a foreign address", async () => {
  for (const redirect_uri of [
    "https://evil.example/",
    "http://localhost:40001/x",
    "http://localhost:4000@evil.example/",
  ]) {
    const response = await authorize({ redirect_uri });
    expect(response.status).toBe(400);
    expect(response.headers.get("location")).toBeNull();
  }
});

test("a person signs in on the page, in the language asked for", async () => {
  const page = sentTo(await authorize({ ui_locales: "ru" }));
  const html = await (await fetch(page)).text();
  expect(html).toContain('<html lang="ru">');
  expect(html).toContain("Tõnu Õunapuu");
  const body = new URLSearchParams({ sub: "EE39901012239", means: "smartid" });
  const back = sentTo(await fetch(page, { method: "POST", body, redirect: "manual" }));
  const answer = (await (await exchange(back.searchParams.get("code") ?? "")).json()) as { id_token: string };
  expect(decodeJwt(answer.id_token)).toMatchObject({ sub: "EE39901012239", amr: ["smartid"] });
  expect((await fetch(page)).status).toBe(410);
});

test("another person gives a code and a name; a wrong code is said and nothing typed is lost", async () => {
  const page = sentTo(await authorize({ ui_locales: "en" }));
  const typed = { other: "1", means: "idcard", givenName: "Žanna <b>", familyName: "O’Hara" };
  const wrong = await fetch(page, { method: "POST", body: new URLSearchParams({ ...typed, code: "38501230270" }) });
  const html = await wrong.text();
  expect(wrong.status).toBe(422);
  expect(html).toContain("The personal code is not right");
  expect(html).toContain('value="Žanna &#60;b&#62;"');
  const body = new URLSearchParams({ ...typed, code: "70101010113" });
  const back = sentTo(await fetch(page, { method: "POST", body, redirect: "manual" }));
  const answer = (await (await exchange(back.searchParams.get("code") ?? "")).json()) as { id_token: string };
  expect(decodeJwt(answer.id_token)).toMatchObject({
    sub: "EE70101010113",
    profile_attributes: { date_of_birth: "2101-01-01" },
  });
});

test("a foreign person has an identifier and a substantial level, and is not offered when high is asked", async () => {
  const token = await idToken({ login_hint: "LT39304149997", scope: "openid eidas idcard" });
  expect(decodeJwt(token)).toMatchObject({ sub: "LT39304149997", amr: ["eIDAS"], acr: "substantial" });
  const high = sentTo(await authorize({ acr_values: "high" }));
  expect(await (await fetch(high)).text()).not.toContain("Petraitis");
});

test("going back is user_cancel", async () => {
  const page = sentTo(await authorize({}));
  const body = new URLSearchParams({ cancel: "1" });
  const back = sentTo(await fetch(page, { method: "POST", body, redirect: "manual" }));
  expect(Object.fromEntries(back.searchParams)).toMatchObject({ error: "user_cancel", state: "a-long-state" });
});

test("faults happen as many times as asked and then stop", async () => {
  sandbox.faults.raise("wrongKey", 1);
  await expect(verify(await idToken())).rejects.toThrow("signature verification failed");
  await expect(verify(await idToken())).resolves.toBeDefined();
  sandbox.faults.raise("wrongAud", 1);
  await expect(verify(await idToken())).rejects.toThrow('"aud"');
  sandbox.faults.raise("wrongIss", 1);
  await expect(verify(await idToken())).rejects.toThrow('"iss"');
  sandbox.faults.raise("expired", 1);
  await expect(verify(await idToken())).rejects.toThrow('"exp"');
  sandbox.faults.raise("algNone", 1);
  expect(decodeProtectedHeader(await idToken()).alg).toBe("none");
});

test("the claims can be missing or lowered, and the service can be down", async () => {
  sandbox.faults.raise("noNonce", 1);
  expect(decodeJwt(await idToken({ nonce: "n" }))["nonce"]).toBeUndefined();
  sandbox.faults.raise("wrongNonce", 1);
  expect(decodeJwt(await idToken({ nonce: "n" }))["nonce"]).not.toBe("n");
  sandbox.faults.raise("acrMissing", 1);
  expect(decodeJwt(await idToken())["acr"]).toBeUndefined();
  sandbox.faults.raise("acrLow", 1);
  expect(decodeJwt(await idToken())["acr"]).toBe("low");
  sandbox.faults.raise("down", 1);
  expect((await fetch(`${sandbox.baseUrl}/tara/.well-known/openid-configuration`)).status).toBe(503);
  expect((await fetch(`${sandbox.baseUrl}/tara/.well-known/openid-configuration`)).status).toBe(200);
});

test("faults are switched over HTTP and unknown ones refused", async () => {
  const post = (body: unknown) =>
    fetch(`${sandbox.baseUrl}/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect(await (await post({ kind: "acrLow", times: 3 })).json()).toEqual({ on: { acrLow: 3 } });
  expect((await post({ kind: "other" })).status).toBe(400);
  expect(await (await fetch(`${sandbox.baseUrl}/faults`, { method: "DELETE" })).json()).toEqual({ on: {} });
});
