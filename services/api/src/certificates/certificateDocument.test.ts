import { aSandbox } from "../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../sandbox/src/startSandbox";
import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { memoryStore } from "../committees/testing/memoryStore";
import { openRemoteKey } from "../integrations/seal/openRemoteKey";
import { padesSealer } from "../integrations/seal/padesSealer";
import { readTrustedPem } from "../integrations/signing/readTrustedPem";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { StoredDocument } from "../platform/StoredDocument";
import { actingAs } from "../platform/testing/actingAs";
import { visitor } from "../platform/Viewer";
import type { Certificate } from "./Certificate";
import { CertificateDocument } from "./CertificateDocument";
import { findCertificateDocument } from "./findCertificateDocument";
import { invalidateCertificate } from "./invalidateCertificate";
import { makeCertificateDocument, type DocumentServices } from "./makeCertificateDocument";
import { orderDocument } from "./orderDocument";
import { prepareCertificateDocument } from "./prepareCertificateDocument";
import { PublishedProofKey } from "./PublishedProofKey";
import { publishRevocations } from "./publishRevocations";
import { setCertificateVisibility } from "./setCertificateVisibility";
import { aCertificate } from "./testing/aCertificate";
import { certificateEntities } from "./testing/certificateEntities";

const { inAct } = testDatabase([...certificateEntities, StoredDocument, CertificateDocument, PublishedProofKey]);

let sandbox: RunningSandbox;
beforeAll(async () => (sandbox = await aSandbox()));
afterAll(() => sandbox.close());

function servicesIn(act: Act, isLastAttempt = false): DocumentServices {
  const service = { url: `${sandbox.baseUrl}/csc/v2`, clientId: "kutseregister", clientSecret: "sandbox-secret" };
  const trust = { trustedRootsFile: null, trustedRootsUrl: `${sandbox.baseUrl}/pki` };
  return {
    store: memoryStore(),
    perform: (viewer, action, input) => action(as(act, viewer), input),
    sealer: padesSealer(openRemoteKey(service, "seal"), async () => ({
      ...{ tsaUrl: `${sandbox.baseUrl}/tsa`, ocspUrl: `${sandbox.baseUrl}/ocsp` },
      trustedPem: await readTrustedPem(trust),
    })),
    proofKey: openRemoteKey(service, "proof"),
    publicUrl: "https://kutseregister.example",
    isLastAttempt,
  };
}

const versionsOf = (act: Act, { id }: Certificate): Promise<CertificateDocument[]> =>
  act.tx.find(CertificateDocument, { where: { certificateId: id }, order: { version: "ASC" } });
const newestOf = async (act: Act, certificate: Certificate): Promise<CertificateDocument> => {
  const newest = (await versionsOf(act, certificate)).at(-1);
  if (!newest) throw new Error("nothing was ordered");
  return newest;
};
const eventsOf = async (act: Act, type: string, subjectId: string): Promise<number> =>
  act.tx.countBy(Event, { type, subjectId });

const usesOf = async (act: Act, { id }: Certificate): Promise<string[]> => {
  const uses = await act.tx.query<{ by: string }[]>(
    "select reader_person_id as by from usage_entry where subject_id = $1 and 'DOCUMENTS' = any(kinds)",
    [id],
  );
  return uses.map(({ by }) => by);
};

describe("the document of a certificate", () => {
  it("is ordered once per event, made once, sealed, kept with its hash, and its key published", async () => {
    await inAct(async (act) => {
      const certificate = await aCertificate(act.tx);
      const event = await act.record("certificate.confirmed", certificate.id);
      await orderDocument(act, event);
      await orderDocument(act, event);
      const [ordered, ...more] = await versionsOf(act, certificate);
      expect([ordered?.version, ordered?.madeAt, more]).toEqual([1, null, []]);
      const services = servicesIn(act);
      await makeCertificateDocument({ documentId: ordered?.id ?? "" }, services);
      await makeCertificateDocument({ documentId: ordered?.id ?? "" }, services);
      const made = await newestOf(act, certificate);
      const stored = await act.tx.findOneByOrFail(StoredDocument, { id: made.storedDocumentId ?? "" });
      const bytes = await services.store.get(stored.storageKey);
      expect(bytes.includes("/ETSI.CAdES.detached")).toBe(true);
      expect(bytes.includes("/DSS")).toBe(true);
      expect(stored).toMatchObject({
        fileName: `kutsetunnistus-${certificate.registrationNumber}.pdf`,
        mediaType: "application/pdf",
        byteSize: bytes.length,
      });
      expect(made.contentSha256).toMatch(/^[0-9a-f]{64}$/);
      expect(await eventsOf(act, "certificate.documentMade", certificate.id)).toBe(1);
      expect(await act.tx.count(PublishedProofKey)).toBeGreaterThan(0);
    });
  });

  it("is followed by a marked version when the certificate is invalidated; the earlier one is kept for officials", async () => {
    await inAct(async (act) => {
      const certificate = await aCertificate(act.tx);
      const services = servicesIn(act);
      const holder = actingAs(certificate.personId);
      await prepareCertificateDocument(as(act, holder), { certificateId: certificate.id });
      await makeCertificateDocument({ documentId: (await newestOf(act, certificate)).id }, services);
      const registrar = actingAs((await aPerson(act.tx)).id, Role.REGISTRAR, certificate.organisationId);
      const given = {
        certificateId: certificate.id,
        ground: "FRAUD",
        reason: "Võltsitud",
        decidedOn: act.today,
      } as const;
      await invalidateCertificate(as(act, registrar), given);
      const event = await act.tx.findOneByOrFail(Event, {
        type: "certificate.invalidated",
        subjectId: certificate.id,
      });
      await orderDocument(act, event);
      const find = (viewer: typeof holder, version: number | null): Promise<StoredDocument | null> =>
        findCertificateDocument(contextOver(act.tx, viewer), certificate.id, version);
      expect(await find(holder, null)).toBeNull();
      await makeCertificateDocument({ documentId: (await newestOf(act, certificate)).id }, services);
      const [first, second] = await versionsOf(act, certificate);
      expect(first?.contentSha256).not.toBe(second?.contentSha256);
      expect((await find(holder, null))?.id).toBe(second?.storedDocumentId);
      expect(await find(holder, 1)).toBeNull();
      expect(await usesOf(act, certificate)).toEqual([]);
      expect((await find(registrar, 1))?.id).toBe(first?.storedDocumentId);
      expect(await usesOf(act, certificate)).toEqual([registrar.personId]);
    });
  });

  it("does not differ from what is not there for anybody else, and for an entry that is not registered", async () => {
    await inAct(async (act) => {
      const certificate = await aCertificate(act.tx);
      await prepareCertificateDocument(as(act, actingAs(certificate.personId)), { certificateId: certificate.id });
      await makeCertificateDocument({ documentId: (await newestOf(act, certificate)).id }, servicesIn(act));
      const stranger = actingAs((await aPerson(act.tx)).id);
      const otherBody = actingAs(
        stranger.personId ?? "",
        Role.COORDINATOR,
        (await aCertificate(act.tx)).organisationId,
      );
      for (const viewer of [visitor, stranger, otherBody]) {
        expect(await findCertificateDocument(contextOver(act.tx, viewer), certificate.id, null)).toBeNull();
        const asked = prepareCertificateDocument(as(act, viewer), { certificateId: certificate.id });
        await expect(asked).rejects.toMatchObject({ code: "NOT_FOUND" });
      }
      const draft = await aCertificate(act.tx, { confirmedAt: null });
      const early = prepareCertificateDocument(as(act, actingAs(draft.personId)), { certificateId: draft.id });
      await expect(early).rejects.toMatchObject({ code: "NOT_FOUND" });
    });
  });

  it("is not asked for twice, but may be again when its making has failed for good", async () => {
    await inAct(async (act) => {
      const certificate = await aCertificate(act.tx);
      const input = { certificateId: certificate.id };
      const holder = as(act, actingAs(certificate.personId));
      await prepareCertificateDocument(holder, input);
      await prepareCertificateDocument(holder, input);
      const ordered = await newestOf(act, certificate);
      expect(ordered.version).toBe(1);
      sandbox.faults.raise("sealDown", 1);
      await expect(makeCertificateDocument({ documentId: ordered.id }, servicesIn(act))).rejects.toThrow();
      expect((await newestOf(act, certificate)).failedAt).toBeNull();
      sandbox.faults.raise("sealDown", 1);
      await expect(makeCertificateDocument({ documentId: ordered.id }, servicesIn(act, true))).rejects.toThrow();
      expect((await newestOf(act, certificate)).failedAt).not.toBeNull();
      await prepareCertificateDocument(holder, input);
      expect((await newestOf(act, certificate)).version).toBe(2);
      expect(await eventsOf(act, "certificate.documentFailed", certificate.id)).toBe(1);
    });
  });
});

describe("the code on a certificate whose holder changes what the public sees", () => {
  it("is made anew with the choice about the name, once there is a document, and with no other choice", async () => {
    await inAct(async (act) => {
      const certificate = await aCertificate(act.tx);
      const holder = as(act, actingAs(certificate.personId));
      const certificateId = certificate.id;
      const shown = { certificateId, nameHidden: false, birthDateHidden: false, certificateHidden: false };
      const countAfter = async (change: Partial<typeof shown>): Promise<number> => {
        await setCertificateVisibility(holder, { ...shown, ...change });
        return (await versionsOf(act, certificate)).length;
      };
      expect(await countAfter({ nameHidden: true })).toBe(0);
      await prepareCertificateDocument(holder, { certificateId });
      expect(await countAfter({ nameHidden: true, birthDateHidden: true })).toBe(1);
      expect(await countAfter({ birthDateHidden: true })).toBe(2);
      expect(await countAfter({ certificateHidden: true })).toBe(2);
    });
  });
});

describe("a certificate's document whose seal is revoked", () => {
  it("is not made: nothing is kept, and who asked for it sees that it failed", async () => {
    await inAct(async (act) => {
      const certificate = await aCertificate(act.tx);
      const holder = actingAs(certificate.personId);
      await prepareCertificateDocument(as(act, holder), { certificateId: certificate.id });
      const ordered = await newestOf(act, certificate);
      sandbox.faults.raise("ocspRevoked", 1);
      const making = makeCertificateDocument({ documentId: ordered.id }, servicesIn(act, true));
      await expect(making).rejects.toThrow(/is revoked/);
      expect(await newestOf(act, certificate)).toMatchObject({ madeAt: null, storedDocumentId: null });
      expect((await newestOf(act, certificate)).failedAt).not.toBeNull();
      expect(await findCertificateDocument(contextOver(act.tx, holder), certificate.id, null)).toBeNull();
    });
  });
});

describe("the revocation list", () => {
  it("holds what is invalidated or replaced and would still be valid, signed and without personal data", async () => {
    await inAct(async (act) => {
      const newer = await aCertificate(act.tx);
      const published = async () => {
        await publishRevocations({}, servicesIn(act));
        const [list] = await act.tx.query<{ token: string; entries: number }[]>("select * from revocation_list");
        return list;
      };
      const before = await published();
      const invalidated = { invalidatedAt: act.now, invalidationGround: "FRAUD" } as const;
      await aCertificate(act.tx, invalidated);
      await aCertificate(act.tx, { replacedById: newer.id });
      await aCertificate(act.tx, { ...invalidated, validUntil: "2026-01-20" });
      const list = await published();
      expect((list?.entries ?? 0) - (before?.entries ?? 0)).toBe(2);
      const [header, claims] = (list?.token ?? "").split(".").map((part) => Buffer.from(part, "base64url").toString());
      expect(JSON.parse(header ?? "")).toMatchObject({ alg: "ES256", typ: "kutse-revocations+jwt" });
      expect(Object.keys(JSON.parse(claims ?? "") as object)).toEqual(["iat", "salt", "invalidated", "replaced"]);
    });
  });
});
