import { aRegister } from "../../test/aRegister";
import { aCertificate } from "../certificates/testing/aCertificate";
import { newSecret } from "../platform/newSecret";
import { SecretKind } from "../platform/SecretKind";
import { secretSha256 } from "../platform/secretSha256";

const running = aRegister();
const kinds = Object.values(SecretKind);

/** A link to a fresh certificate of a fresh holder, and that holder's session. */
async function aLink(): Promise<{ path: string; cookie: string; code: string; shareId: string }> {
  const { personId, id, verificationCode } = await aCertificate(running.register.source.manager);
  const cookie = await running.signIn(personId);
  const { data } = await running.ask<{ createShare: { openPath: string; share: { id: string } } }>(
    `mutation ($id: ID!) { createShare(input: { certificateIds: [$id], fields: [NAME, COMPETENCES], label: "x" }) {
      openPath share { id } problems { code } } }`,
    { id },
    cookie,
  );
  return { path: data.createShare.openPath, cookie, code: verificationCode ?? "", shareId: data.createShare.share.id };
}

const open = (url: string, headers: Record<string, string> = {}, remoteAddress = "10.0.0.1") =>
  running.app.inject({ method: "GET", url, headers, remoteAddress });

describe("secrets that open something by themselves", () => {
  it("each begin with a word of their own", () => {
    for (const kind of kinds) {
      expect(kinds.filter((other) => other.startsWith(kind))).toEqual([kind]);
      for (const other of kinds)
        expect(secretSha256(kind, newSecret(other))).toEqual(kind === other ? expect.any(String) : null);
    }
  });

  it("never open another's door: a link, a session, a code on paper", async () => {
    const { path, cookie, code } = await aLink();
    const secret = path.slice("/share/".length);
    const token = cookie.slice("session=".length);
    expect((await open(path)).statusCode).toBe(200);
    for (const other of [token, code, `share_${token}`]) expect((await open(`/share/${other}`)).statusCode).toBe(404);
    expect((await open(`/verify/${secret}`)).statusCode).toBe(404);
    const { data } = await running.ask("{ viewer { id } }", {}, `session=${secret}`);
    expect(data).toEqual({ viewer: null });
  });

  it("answer alike when a link is closed, over, altered or never was, and note only what opened", async () => {
    const { path, cookie, shareId } = await aLink();
    expect((await open(path)).headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    const altered = path.slice(0, -1) + (path.endsWith("a") ? "b" : "a");
    const answers = [await open(altered), await open("/share/anything")];
    await running.ask(`mutation { revokeShare(input: { shareId: "${shareId}" }) { problems { code } } }`, {}, cookie);
    answers.push(await open(path));
    const over = await aLink();
    await running.register.source.query("update share set expires_on = '2026-01-01' where id = $1", [over.shareId]);
    answers.push(await open(over.path));
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    const { data } = await running.ask(
      "{ viewer { shares { edges { node { state openingCount openings { client } } } } } }",
      {},
      cookie,
    );
    expect(data).toEqual({
      viewer: {
        shares: { edges: [{ node: { state: "REVOKED", openingCount: 1, openings: [{ client: "PROGRAM" }] } }] },
      },
    });
  });

  it("cannot be guessed by trying: after 20 misses an address waits", async () => {
    const from = (url: string) => open(url, {}, "10.0.0.77");
    const { path } = await aLink();
    for (let miss = 0; miss < 20; miss += 1) expect((await from(`/share/${newSecret("share")}`)).statusCode).toBe(404);
    const refused = await from(path);
    expect([refused.statusCode, Number(refused.headers["retry-after"]) > 0]).toEqual([429, true]);
  });

  it("show one page in three languages and the same for machines, with nothing unescaped", async () => {
    const { path } = await aLink();
    const pages = await Promise.all(["et", "en", "ru"].map((lang) => open(`${path}?lang=${lang}`)));
    expect(pages.map(({ body }) => /<h1>(.*?)<\/h1>/.exec(body)?.[1])).toEqual([
      "Teile on jagatud kutsetunnistusi",
      "Certificates have been shared with you",
      "С вами поделились свидетельствами",
    ]);
    expect(pages[0]?.body).not.toContain("<script");
    const machine = await open(path, { accept: "application/json" });
    expect(machine.json()).toMatchObject({ state: "OPEN", certificates: [{ status: "VALID", examLanguage: null }] });
  });
});
