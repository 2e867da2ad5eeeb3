import { aSandbox } from "../../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../../sandbox/src/startSandbox";
import { aRegister } from "../../../test/aRegister";

let sandbox: RunningSandbox;
const running = aRegister(async () => {
  sandbox = await aSandbox("http://localhost:4000");
  return { SANDBOX_URL: sandbox.baseUrl, DEMO: "1" };
});
afterAll(() => sandbox.close());

const cookieOf = (setCookie: string | string[] | undefined, name: string): string =>
  [setCookie ?? []]
    .flat()
    .find((line) => line.startsWith(`${name}=`))
    ?.split(";")[0] ?? "";

interface Begun {
  readonly cookie: string;
  readonly authorize: string;
}

async function begin(query = "portal=citizen&as=EE60001019906"): Promise<Begun> {
  const response = await running.app.inject({ url: `/auth/login?${query}` });
  return { cookie: cookieOf(response.headers["set-cookie"], "sign-in"), authorize: String(response.headers.location) };
}

/** Lets the state's service answer; the path the browser brings back. */
async function answerOf(authorize: string): Promise<string> {
  const response = await fetch(authorize, { redirect: "manual" });
  const back = new URL(response.headers.get("location") ?? "http://localhost/none");
  return back.pathname + back.search;
}

async function come(back: string, cookie: string): Promise<{ location: string; session: string }> {
  const response = await running.app.inject({ url: back, headers: { cookie } });
  return { location: String(response.headers.location), session: cookieOf(response.headers["set-cookie"], "session") };
}

async function whoIs(session: string): Promise<string | null> {
  const { data } = await running.ask<{ viewer: { person: { personalCode: string } } | null }>(
    "{ viewer { person { personalCode } } }",
    {},
    session,
  );
  return data.viewer?.person.personalCode ?? null;
}

const refused = "/sign-in?outcome=refused";

describe("signing in through the state", () => {
  it("opens a session for whom the state has identified, and ends it at sign-out", async () => {
    const { cookie, authorize } = await begin();
    const { location, session } = await come(await answerOf(authorize), cookie);
    expect(location).toBe("/");
    expect(await whoIs(session)).toBe("60001019906");
    await running.app.inject({ method: "POST", url: "/auth/logout", headers: { cookie: session } });
    expect(await whoIs(session)).toBeNull();
  });

  it("goes back to the page one came from, but never to another place", async () => {
    const inside = await begin("portal=citizen&as=EE60001019906&return=%2Fapplications");
    expect((await come(await answerOf(inside.authorize), inside.cookie)).location).toBe("/applications");
    for (const path of ["https://evil.example/", "//evil.example", "/\\evil.example", "/a\r\nset-cookie: x=1"]) {
      const outside = await begin(`portal=citizen&as=EE60001019906&return=${encodeURIComponent(path)}`);
      expect((await come(await answerOf(outside.authorize), outside.cookie)).location).toBe("/");
    }
  });

  it("refuses the same answer twice", async () => {
    const { cookie, authorize } = await begin();
    const back = await answerOf(authorize);
    expect((await come(back, cookie)).session).not.toBe("");
    expect(await come(back, cookie)).toEqual({ location: refused, session: "" });
  });

  it("refuses an answer in another browser", async () => {
    const { authorize } = await begin();
    const other = await begin();
    expect(await come(await answerOf(authorize), other.cookie)).toEqual({ location: refused, session: "" });
    const none = await begin();
    expect(await come(await answerOf(none.authorize), "")).toEqual({ location: refused, session: "" });
  });

  it("refuses a changed state", async () => {
    const { cookie, authorize } = await begin();
    const back = (await answerOf(authorize)).replace(/state=[^&]+/, "state=abcdefghijkl");
    expect((await come(back, cookie)).location).toBe(refused);
  });

  it("takes a cancelled sign-in calmly", async () => {
    const { cookie, authorize } = await begin();
    const state = new URL(authorize).searchParams.get("state") ?? "";
    const { location } = await come(`/auth/callback?error=user_cancel&error_description=x&state=${state}`, cookie);
    expect(location).toBe("/sign-in?outcome=cancelled");
  });

  it("refuses a level lowered or methods widened in the browser", async () => {
    sandbox.faults.raise("acrLow", 1);
    const { cookie, authorize } = await begin();
    expect(
      (await come(await answerOf(authorize.replace("acr_values=substantial", "acr_values=low")), cookie)).location,
    ).toBe(refused);
  });

  it.each(["wrongKey", "algNone", "wrongAud", "wrongIss", "expired", "noNonce", "wrongNonce", "acrMissing"] as const)(
    "refuses a token with the fault %s",
    async (fault) => {
      sandbox.faults.raise(fault, 1);
      const { cookie, authorize } = await begin();
      expect(await come(await answerOf(authorize), cookie)).toEqual({ location: refused, session: "" });
    },
  );

  it("ends the session the browser held before, so that none can be planted", async () => {
    const first = await begin();
    const planted = (await come(await answerOf(first.authorize), first.cookie)).session;
    const second = await begin("portal=citizen&as=EE60001017869");
    const { session } = await come(await answerOf(second.authorize), `${second.cookie}; ${planted}`);
    expect(session).not.toBe(planted);
    expect(await whoIs(planted)).toBeNull();
    expect(await whoIs(session)).toBe("60001017869");
  });

  it("does not sign a persona in quickly outside demo", async () => {
    const { authorize } = await begin("portal=citizen");
    expect(new URL(authorize).searchParams.has("login_hint")).toBe(false);
  });
});
