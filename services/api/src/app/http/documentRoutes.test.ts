import { aRegister } from "../../../test/aRegister";
import { aCertificate } from "../../certificates/testing/aCertificate";
import { CertificateDocument } from "../../certificates/CertificateDocument";
import { aPerson } from "../../people/testing/aPerson";
import { noteDocument, putDocument } from "../../platform/documents/storeDocument";
import { actOver } from "../../platform/actOver";
import { system } from "../../platform/Viewer";

const running = aRegister();
const bytes = Buffer.from("%PDF-1.7 a sealed certificate");

async function aDocument(): Promise<{ path: string; cookie: string }> {
  const { source, store } = running.register;
  const stored = await putDocument(store, { fileName: "kutsetunnistus-1.pdf", mediaType: "application/pdf", bytes });
  return source.transaction(async (tx) => {
    const certificate = await aCertificate(tx);
    const { id } = await noteDocument(actOver(tx, system, new Date()), stored);
    await tx.save(
      CertificateDocument,
      tx.create(CertificateDocument, {
        ...{ certificateId: certificate.id, version: 1, orderedAt: new Date(), madeAt: new Date() },
        ...{ storedDocumentId: id, contentSha256: "a".repeat(64), eventId: null, failedAt: null },
      }),
    );
    return { path: `/documents/certificates/${certificate.id}.pdf`, cookie: certificate.personId };
  });
}

describe("the document of a certificate", () => {
  it("is handed to the holder, the same bytes each time, and to nobody else", async () => {
    const { path, cookie: personId } = await aDocument();
    const cookie = await running.signIn(personId);
    const answers = await Promise.all([1, 2].map(() => running.app.inject({ url: path, headers: { cookie } })));
    for (const answer of answers) {
      expect([answer.statusCode, answer.rawPayload.equals(bytes)]).toEqual([200, true]);
      expect(answer.headers).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename*=UTF-8''kutsetunnistus-1.pdf",
        "cache-control": "private, no-store",
      });
    }
    expect((await running.app.inject({ url: path })).statusCode).toBe(401);
    const { manager } = running.register.source;
    const stranger = { cookie: await running.signIn((await aPerson(manager)).id) };
    const other = await running.app.inject({ url: path, headers: stranger });
    const absent = "/documents/certificates/00000000-0000-7000-8000-000000000000.pdf";
    const nothing = await running.app.inject({ url: absent, headers: stranger });
    expect([other.statusCode, other.body]).toEqual([404, nothing.body]);
    for (const odd of [`${path}?version=2`, `${path}?version=x`, `${path}x`, "/documents/certificates/..%2f.pdf"]) {
      expect((await running.app.inject({ url: odd, headers: { cookie } })).statusCode).toBe(404);
    }
  });
});

describe("what is published for checking without a network", () => {
  it("is a set of public keys, and a signed list as soon as there is one", async () => {
    const keys = await running.app.inject({ url: "/.well-known/jwks.json" });
    expect([keys.statusCode, keys.headers["access-control-allow-origin"]]).toEqual([200, "*"]);
    expect(keys.json<{ keys: unknown[] }>().keys).toBeInstanceOf(Array);
    const { manager } = running.register.source;
    await manager.query("delete from revocation_list");
    expect((await running.app.inject({ url: "/.well-known/revocations.jwt" })).statusCode).toBe(404);
    await manager.query("insert into revocation_list values ('newest', 'a.b.c', 0, now())");
    const list = await running.app.inject({ url: "/.well-known/revocations.jwt" });
    expect([list.body, list.headers["content-type"]]).toEqual(["a.b.c", "application/jwt"]);
    await manager.query("delete from revocation_list");
  });
});
