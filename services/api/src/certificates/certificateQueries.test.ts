import { contextOver, testDatabase } from "../../test/testDatabase";
import { aPerson } from "../people/testing/aPerson";
import { UsageEntry } from "../people/UsageEntry";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { visitor } from "../platform/Viewer";
import { aQualification } from "../standards/testing/aQualification";
import { CertificateEntryResolver } from "./CertificateEntryResolver";
import { findEntries, findOwnCertificates } from "./certificateQueries";
import { aCertificate } from "./testing/aCertificate";
import { certificateEntities } from "./testing/certificateEntities";

const { inAct } = testDatabase(certificateEntities);
const resolver = new CertificateEntryResolver();

describe("the entries of the officials", () => {
  it("are one's own body's, all of them for Kutsekoda, none for others", async () => {
    await inAct(async ({ tx }) => {
      const [mine, other] = [await aQualification(tx), await aQualification(tx)];
      const personId = (await aPerson(tx)).id;
      const own = await aCertificate(tx, { of: mine, confirmedAt: null });
      const foreign = await aCertificate(tx, { of: other });
      const seenBy = async (role: Role | null, organisationId: string | null): Promise<string[]> => {
        const viewer = role ? actingAs(personId, role, organisationId) : visitor;
        const { edges } = await findEntries(contextOver(tx, viewer), {}, 100, null);
        return edges.map(({ node }) => node.id).filter((id) => [own.id, foreign.id].includes(id));
      };
      expect(await seenBy(Role.COORDINATOR, mine.organisation.id)).toEqual([own.id]);
      expect(new Set(await seenBy(Role.REGISTRAR, mine.organisation.id))).toEqual(new Set([own.id, foreign.id]));
      expect(await seenBy(Role.ASSESSOR, mine.organisation.id)).toEqual([]);
      expect(await seenBy(Role.CITIZEN, null)).toEqual([]);
      expect(await seenBy(null, null)).toEqual([]);
    });
  });

  it("are narrowed by status and by name or number, and paged from a cursor", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const personId = (await aPerson(tx, { firstName: "Kätlinqz", lastName: "Õunap" })).id;
      const draft = await aCertificate(tx, { of, confirmedAt: null, personId });
      const waiting = await aCertificate(tx, { of, confirmedAt: null, submittedAt: new Date() });
      const valid = await aCertificate(tx, { of });
      const expired = await aCertificate(tx, { of, validUntil: "2026-01-31" });
      const ctx = contextOver(tx, actingAs(personId, Role.MANAGER, of.organisation.id));
      const found = async (filter: Parameters<typeof findEntries>[1]): Promise<string[]> =>
        (await findEntries(ctx, filter, 20, null)).edges.map(({ node }) => node.id);
      expect(await found({ statuses: ["DRAFT"] })).toEqual([draft.id]);
      expect(await found({ statuses: ["SUBMITTED"] })).toEqual([waiting.id]);
      expect(new Set(await found({ statuses: ["VALID", "EXPIRED"] }))).toEqual(new Set([valid.id, expired.id]));
      expect(await found({ text: "katlinqz oun" })).toEqual([draft.id]);
      expect(await found({ text: valid.registrationNumber })).toEqual([valid.id]);
      const first = await findEntries(ctx, {}, 3, null);
      const rest = await findEntries(ctx, {}, 3, first.pageInfo.endCursor);
      expect(first.pageInfo.hasNextPage).toBe(true);
      expect(rest.edges).toHaveLength(1);
      expect(await first.count?.()).toBe(4);
    });
  });

  it("leave a trace when an official opens one, once an hour, and none when the holder does", async () => {
    await inAct(async ({ tx }) => {
      const of = await aQualification(tx);
      const certificate = await aCertificate(tx, { of, nameHidden: true });
      const official = actingAs((await aPerson(tx)).id, Role.REGISTRAR, of.organisation.id);
      const opened = (id: string, viewer = official): Promise<unknown> =>
        resolver.certificateEntry(id, contextOver(tx, viewer));
      expect(await opened(certificate.id)).toMatchObject({ id: certificate.id });
      await opened(certificate.id);
      await opened(certificate.id, actingAs(certificate.personId));
      expect(await tx.findBy(UsageEntry, { personId: certificate.personId })).toEqual([
        expect.objectContaining({ subjectId: certificate.id, purpose: "REGISTER_KEEPING", readerRole: Role.REGISTRAR }),
      ]);
      expect(await opened(certificate.id, actingAs((await aPerson(tx)).id))).toBeNull();
      expect(await opened("not-an-id")).toBeNull();
    });
  });

  it("are the holder's own once registered, in whatever state", async () => {
    await inAct(async ({ tx }) => {
      const personId = (await aPerson(tx)).id;
      const old = await aCertificate(tx, { personId, validUntil: "2026-01-31", issuedOn: "2025-01-01" });
      const hidden = await aCertificate(tx, { personId, certificateHidden: true });
      await aCertificate(tx, { personId, confirmedAt: null });
      const found = await findOwnCertificates(contextOver(tx, actingAs(personId)));
      expect(found.map(({ id }) => id)).toEqual([hidden.id, old.id]);
      expect(await findOwnCertificates(contextOver(tx, visitor))).toEqual([]);
    });
  });
});
