import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { aPerson } from "../people/testing/aPerson";
import { UsageEntry } from "../people/UsageEntry";
import type { Act } from "../platform/Act";
import "../platform/database/openReadChannel";
import { addDays } from "../platform/days";
import { Event } from "../platform/Event";
import { actingAs } from "../platform/testing/actingAs";
import { visitor } from "../platform/Viewer";
import { aCompetence } from "../standards/testing/aCompetence";
import { aQualification } from "../standards/testing/aQualification";
import { createShare, type NamedShareInput } from "./createShare";
import { openShare } from "./openShare";
import { revokeShare } from "./revokeShare";
import { Share } from "./Share";
import { ShareCertificate } from "./ShareCertificate";
import { ShareField } from "./ShareField";
import { ShareOpening } from "./ShareOpening";
import { findOwnShares, openingsOf } from "./shareQueries";
import { takeOpening } from "./takeOpening";

const { inAct } = testDatabase([...certificateEntities, Share, ShareCertificate, ShareOpening]);
const now = new Date("2026-11-26T10:00:00Z");
const today = "2026-11-26";

interface Sharer {
  readonly act: Act;
  readonly personId: string;
  share(facts?: Partial<NamedShareInput>): Promise<Share>;
}

/** A holder of one certificate, of which everything is hidden. */
async function aSharer(act: Act): Promise<Sharer> {
  const { id: personId } = await aPerson(act.tx, { firstName: "Mari", lastName: "Maasikas" });
  const hidden = { nameHidden: true, birthDateHidden: true, certificateHidden: true };
  const certificate = await aCertificate(act.tx, { personId, ...hidden });
  const own = as(act, actingAs(personId));
  const usual = { certificateIds: [certificate.id], fields: [ShareField.NAME], label: "Tööandja", company: null };
  return { act: own, personId, share: (facts = {}) => createShare(own, { ...usual, ...facts }) };
}

describe("a link to certificates", () => {
  it("shows the competences proven where it shows them, never an elective that was not", async () => {
    await inAct(
      async (act) => {
        const { id: personId } = await aPerson(act.tx);
        const of = await aQualification(act.tx);
        const qualificationId = of.qualification.id;
        const [must, chosen] = [
          await aCompetence(act.tx, { qualificationId, code: "B.2.1" }),
          await aCompetence(act.tx, { qualificationId, code: "B.2.2", isElective: true }),
        ];
        await aCompetence(act.tx, { qualificationId, code: "B.2.3", isElective: true });
        const own = as(act, actingAs(personId));
        const shown = async (electiveIds: string[] | null, fields: ShareField[]) => {
          const { id } = await aCertificate(act.tx, { personId, of, electiveIds });
          const { secret } = await createShare(own, {
            ...{ certificateIds: [id], fields, label: "Tööandja", company: null },
          });
          const opened = await openShare(contextOver(act.tx, visitor).read, secret ?? "", today, null);
          const { list, areElectivesRecorded } = opened?.certificates[0]?.competences ?? {};
          return list && [list.map(({ et }) => et), areElectivesRecorded];
        };
        expect(await shown([chosen.id], ["COMPETENCES"])).toEqual([[must.name, chosen.name], true]);
        expect(await shown(null, ["COMPETENCES"])).toEqual([[must.name], false]);
        expect(await shown([chosen.id], ["NAME"])).toBeUndefined();
      },
      { now },
    );
  });

  it("shows hidden certificates within its scope and nothing beside", async () => {
    await inAct(
      async (act) => {
        const sharer = await aSharer(act);
        const read = contextOver(act.tx, visitor).read;
        const opened = async (fields: ShareField[]) => {
          const { secret } = await sharer.share({ fields });
          const share = await openShare(read, secret ?? "", today, null);
          return share?.certificates[0]?.certificate.holder;
        };
        const { birthDate } = (await opened(["NAME", "BIRTH_DATE"])) ?? {};
        expect(birthDate).toMatch(/^\d{4}-/);
        expect(await opened(["NAME"])).toMatchObject({ firstName: "Mari", lastName: "Maasikas", birthDate: null });
        expect(await opened([])).toEqual({ firstName: "", lastName: "", birthDate: null, isNameHidden: true });
      },
      { now },
    );
  });

  it("opens for 30 days when the holder says nothing, and keeps the hash of its secret only", async () => {
    await inAct(
      async (act) => {
        const sharer = await aSharer(act);
        const { secret, id } = await sharer.share();
        const kept = await act.tx.findOneByOrFail(Share, { id });
        expect(kept.expiresOn).toBe("2026-12-26");
        expect(JSON.stringify(kept)).not.toContain(secret);
        expect(secret).toMatch(/^share_[0-9a-f]{32}$/);
        const read = contextOver(act.tx, visitor).read;
        expect(await openShare(read, secret ?? "", "2026-12-26", null)).not.toBeNull();
        expect(await openShare(read, secret ?? "", "2026-12-27", null)).toBeNull();
        expect(await act.tx.findBy(Event, { subjectId: id })).toMatchObject([{ type: "share.created" }]);
      },
      { now },
    );
  });

  it("does not open when it is closed or altered by one letter", async () => {
    await inAct(
      async (act) => {
        const sharer = await aSharer(act);
        const { secret = "", id } = await sharer.share();
        const read = contextOver(act.tx, visitor).read;
        const altered = secret.slice(0, -1) + (secret.endsWith("0") ? "1" : "0");
        expect(await openShare(read, altered, today, null)).toBeNull();
        expect(await openShare(read, secret.replace("share_", "session_"), today, null)).toBeNull();
        expect(await openShare(read, secret.toUpperCase(), today, null)).toBeNull();
        await revokeShare(sharer.act, { shareId: id });
        expect((await revokeShare(sharer.act, { shareId: id })).revokedAt).toEqual(now);
        expect(await openShare(read, secret, today, null)).toBeNull();
        expect(await act.tx.countBy(Event, { subjectId: id, type: "share.revoked" })).toBe(1);
      },
      { now },
    );
  });

  it("is one of 20 at most; a closed one makes room", async () => {
    await inAct(
      async (act) => {
        const sharer = await aSharer(act);
        const first = await sharer.share();
        for (let count = 1; count < 20; count += 1) await sharer.share();
        await expect(sharer.share()).rejects.toMatchObject({ problems: [{ code: "SHARE_TOO_MANY" }] });
        await revokeShare(sharer.act, { shareId: first.id });
        await sharer.share();
      },
      { now },
    );
  });

  it("is made of one's own registered certificates and closed by nobody else", async () => {
    await inAct(
      async (act) => {
        const sharer = await aSharer(act);
        const others = await aCertificate(act.tx);
        const draft = await aCertificate(act.tx, { personId: sharer.personId, confirmedAt: null });
        for (const id of [others.id, draft.id, "not-an-id"]) {
          await expect(sharer.share({ certificateIds: [id] })).rejects.toMatchObject({ code: "NOT_FOUND" });
        }
        const { id: shareId } = await sharer.share();
        const stranger = as(act, actingAs(others.personId));
        await expect(revokeShare(stranger, { shareId })).rejects.toMatchObject({ code: "NOT_FOUND" });
        await expect(sharer.share({ expiresOn: addDays(today, 366) })).rejects.toMatchObject({
          problems: [{ code: "DATE_INVALID", field: "expiresOn" }],
        });
      },
      { now },
    );
  });

  it("tells its holder each opening and who has looked", async () => {
    await inAct(
      async (act) => {
        const sharer = await aSharer(act);
        const { id: shareId } = await sharer.share();
        const opening = { shareId, client: "PHONE" as const, ticket: null, mayCount: true };
        for (let times = 0; times < 3; times += 1) await takeOpening(as(act, visitor), opening);
        const ctx = contextOver(act.tx, actingAs(sharer.personId));
        const { edges } = await findOwnShares(ctx, 20, null);
        expect(edges.map(({ node }) => node.id)).toEqual([shareId]);
        expect(await openingsOf(ctx, shareId)).toMatchObject({ total: 3, latest: [{ client: "PHONE" }, {}, {}] });
        expect(await act.tx.findBy(UsageEntry, { personId: sharer.personId })).toMatchObject([
          { purpose: "SHARE_OPENING", kinds: ["CERTIFICATES", "NAME"], readerRole: "VISITOR", readerPersonId: null },
        ]);
      },
      { now },
    );
  });
});
