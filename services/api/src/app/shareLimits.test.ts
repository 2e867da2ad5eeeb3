import { aRegister } from "../../test/aRegister";
import { BusinessRegisterDown } from "../integrations/businessRegister/BusinessRegister";
import { aCertificate } from "../certificates/testing/aCertificate";
import { companyNames } from "../organisations/companyNames";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { Mandate } from "../people/Mandate";
import { aPerson } from "../people/testing/aPerson";
import { newSecret } from "../platform/newSecret";
import { Role } from "../platform/Role";

const running = aRegister();
const names = new Map<string, string>();
let isDown = false;

beforeAll(() =>
  companyNames.know({
    nameOf: (code) =>
      isDown ? Promise.reject(new BusinessRegisterDown("down")) : Promise.resolve(names.get(code) ?? null),
  }),
);
beforeEach(() => {
  isDown = false;
});

interface Made {
  readonly createShare: {
    readonly openPath: string | null;
    readonly share: { readonly id: string; readonly companyName: string | null } | null;
    readonly problems: readonly { readonly code: string; readonly field: string | null }[];
  };
}

/** Asks for a link to a fresh certificate of a fresh holder. */
async function make(facts: object): Promise<Made["createShare"] & { cookie: string; path: string; secret: string }> {
  const { personId, id } = await aCertificate(running.register.source.manager);
  const cookie = await running.signIn(personId);
  const { data } = await running.ask<Made>(
    `mutation ($input: CreateShareInput!) { createShare(input: $input) {
      openPath share { id companyName } problems { code field } } }`,
    { input: { certificateIds: [id], fields: ["NAME"], label: "x", ...facts } },
    cookie,
  );
  const path = data.createShare.openPath ?? "";
  return { ...data.createShare, cookie, path, secret: path.slice("/share/".length) };
}

const own = (cookie: string) =>
  running.ask(
    `{ viewer { shares { edges { node { state openingLimit openingCount openings { client role organisation { name } } } } }
      usageEntries { edges { node { purpose readerRole readerOrganisation { name } } } } } }`,
    {},
    cookie,
  );

const come = (method: "GET" | "POST" | "HEAD", url: string, headers: Record<string, string> = {}) =>
  running.app.inject({ method, url, headers, remoteAddress: "10.0.2.1" });
const form = { "content-type": "application/x-www-form-urlencoded", origin: "null" };

/** Somebody who acts for a company of this code now. */
async function aRepresentative(registryCode: string): Promise<string> {
  const { manager } = running.register.source;
  const { id: organisationId } = await anOrganisation(manager, { registryCode, kind: "EMPLOYER", name: "Kase OÜ" });
  const { id: personId } = await aPerson(manager);
  const facts = { personId, role: Role.EMPLOYER, organisationId, validFrom: "2020-01-01" };
  const { id } = await manager.save(Mandate, manager.create(Mandate, facts));
  return running.signIn(personId, id);
}

const openFor = async (secret: string, cookie: string) =>
  (
    await running.ask<{ openCompanyShare: object }>(
      `mutation ($input: OpenCompanyShareInput!) { openCompanyShare(input: $input) {
        shared { certificates { status examLanguage holder { firstName birthDate } competences { name } } } problems { code } } }`,
      { input: { secret } },
      cookie,
    )
  ).data?.openCompanyShare;

let serial = 0;
const aCode = (): string => String(70_000_000 + (process.pid % 100_000) * 100 + serial++);

describe("a link of so many openings, as a browser meets it", () => {
  it("opens by its button and again by the browser's ticket; programs, HEAD and other browsers use nothing up", async () => {
    const { path, cookie } = await make({ openingLimit: 1 });
    for (let look = 0; look < 3; look += 1) expect((await come("GET", path)).body).toContain('<form method="post">');
    await come("HEAD", path);
    expect((await come("GET", path, { accept: "application/json" })).json()).toEqual({ state: "ASKS" });
    const opened = await come("POST", `${path}?lang=en`, form);
    expect([opened.statusCode, opened.body.includes("<dl>")]).toEqual([200, true]);
    const [ticket = "", ...rest] = String(opened.headers["set-cookie"]).split("; ");
    expect(rest).toEqual([`Path=${path}`, "HttpOnly", "SameSite=Lax", "Max-Age=1800"]);
    expect((await come("GET", path, { cookie: ticket })).body).toContain("<dl>");
    for (const other of [`opening=${newSecret("opening")}`, `opening=${path.slice(7)}`, cookie])
      expect((await come("GET", path, { cookie: other })).statusCode).toBe(404);
    expect((await come("GET", `/share/${ticket.slice("opening=".length)}`)).statusCode).toBe(404);
    expect((await come("POST", path, form)).statusCode).toBe(404);
    expect((await own(cookie)).data).toMatchObject({
      viewer: { shares: { edges: [{ node: { state: "USED_UP", openingLimit: 1, openingCount: 1 } }] } },
    });
  });

  it("is opened by a program that posts and asks for JSON", async () => {
    const { path } = await make({ openingLimit: 1 });
    const answer = await come("POST", path, { accept: "application/json" });
    expect(answer.json()).toMatchObject({ state: "OPEN", certificates: [{ status: "VALID" }] });
  });

  it("is not made for never or for more than a thousand times", async () => {
    for (const openingLimit of [0, 1001])
      expect((await make({ openingLimit })).problems).toEqual([{ code: "FIELD_INVALID", field: "openingLimit" }]);
  });
});

describe("a link for one company, as people meet it", () => {
  it("is opened by the company, told to the holder, and refused to another plainly", async () => {
    const code = aCode();
    names.set(code, "Kase OÜ");
    const { secret, path, cookie, share } = await make({ companyCode: ` ${code.slice(0, 4)} ${code.slice(4)}` });
    expect(share?.companyName).toBe("Kase OÜ");
    const page = (await come("GET", path)).body;
    expect(page).toContain(`href="/employer/share#${secret}"`);
    expect(page).not.toMatch(/Kase OÜ|<dl>/);
    const [kase, other] = [await aRepresentative(code), await aRepresentative(aCode())];
    expect(await openFor(secret, other)).toEqual({ shared: null, problems: [{ code: "SHARE_FOR_ANOTHER_COMPANY" }] });
    expect(await openFor(secret, cookie)).toBeUndefined();
    const seen = { status: "VALID", examLanguage: null, holder: { birthDate: null }, competences: [] };
    for (let reload = 0; reload < 2; reload += 1)
      expect(await openFor(secret, kase)).toMatchObject({ shared: { certificates: [seen] }, problems: [] });
    const reader = { name: "Kase OÜ" };
    expect((await own(cookie)).data).toEqual({
      viewer: {
        shares: {
          edges: [
            {
              node: {
                ...{ state: "ACTIVE", openingLimit: null, openingCount: 1 },
                openings: [{ client: null, role: "EMPLOYER", organisation: reader }],
              },
            },
          ],
        },
        usageEntries: {
          edges: [{ node: { purpose: "SHARE_OPENING", readerRole: "EMPLOYER", readerOrganisation: reader } }],
        },
      },
    });
  });

  it("does not open when it is altered, closed, for anybody, or another secret", async () => {
    const code = aCode();
    names.set(code, "Kase OÜ");
    const kase = await aRepresentative(code);
    const [link, open] = [await make({ companyCode: code }), await make({})];
    await running.register.source.query("update share set revoked_at = now() where id = $1", [link.share?.id]);
    const altered = `${link.secret.slice(0, -1)}${link.secret.endsWith("a") ? "b" : "a"}`;
    for (const secret of [link.secret, altered, open.secret, newSecret("opening"), "", "x".repeat(500)])
      expect(await openFor(secret, kase)).toEqual({ shared: null, problems: [{ code: "SHARE_NOT_OPEN" }] });
  });

  it("is made for a company that is there; while nobody can say, for the code alone", async () => {
    const refused = [{ code: "COMPANY_NOT_FOUND", field: "companyCode" }];
    for (const companyCode of [aCode(), "", "  ", "1234567", "123456789", "Kase OÜ"])
      expect((await make({ companyCode })).problems).toEqual(refused);
    isDown = true;
    expect((await make({ companyCode: aCode() })).share).toMatchObject({ companyName: null });
    const known = aCode();
    await aRepresentative(known);
    expect((await make({ companyCode: known })).share).toMatchObject({ companyName: "Kase OÜ" });
  });
});

const everyScope = Array.from({ length: 16 }, (_, bits) =>
  (["NAME", "BIRTH_DATE", "COMPETENCES", "EXAM_LANGUAGE"] as const).filter((_field, place) => (bits >> place) & 1),
);

describe("the preview of a link", () => {
  it("is what the link shows, letter for letter, in every scope, and uses no opening up", async () => {
    const { manager } = running.register.source;
    const code = aCode();
    names.set(code, "Kase OÜ");
    const kase = await aRepresentative(code);
    const { personId, id } = await aCertificate(manager, { nameHidden: true, certificateHidden: true });
    const cookie = await running.signIn(personId);
    const entry = `certificates { registrationNumber status estqfLevel issuedOn validFrom validUntil invalidatedAt examLanguage
      holder { firstName lastName birthDate isNameHidden } qualification { name } awardingBody { name } competences { name } }`;
    for (const fields of everyScope) {
      const input = { certificateIds: [id], fields };
      const preview = `query ($input: SharePreviewInput!) { sharePreview(input: $input) { ${entry} } }`;
      const before = await running.ask<{ sharePreview: object }>(preview, { input }, cookie);
      const made = await running.ask<Made>(
        `mutation ($input: CreateShareInput!) { createShare(input: $input) { openPath problems { code } } }`,
        { input: { ...input, label: "x", companyCode: code } },
        cookie,
      );
      const secret = made.data.createShare.openPath?.slice("/share/".length);
      const opened = await running.ask<{ openCompanyShare: { shared: object } }>(
        `mutation ($input: OpenCompanyShareInput!) { openCompanyShare(input: $input) { shared { ${entry} } } }`,
        { input: { secret } },
        kase,
      );
      expect(JSON.stringify(before.data.sharePreview)).toBe(JSON.stringify(opened.data.openCompanyShare.shared));
      const [shown] = (before.data.sharePreview as { certificates: Record<string, unknown>[] }).certificates;
      expect(shown?.["holder"]).toMatchObject({ isNameHidden: !fields.includes("NAME") });
    }
    const stranger = await running.signIn((await aPerson(manager)).id);
    const input = { certificateIds: [id, "not-an-id"], fields: ["NAME"] };
    const others = await running.ask(
      `query ($input: SharePreviewInput!) { sharePreview(input: $input) { ${entry} } }`,
      { input },
      stranger,
    );
    expect(others.data).toEqual({ sharePreview: { certificates: [] } });
  });
});
