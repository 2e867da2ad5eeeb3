import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { aCertificate } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aPerson } from "../people/testing/aPerson";
import { UsageEntry } from "../people/UsageEntry";
import type { Act } from "../platform/Act";
import { actOver } from "../platform/actOver";
import "../platform/database/openReadChannel";
import type { Perform } from "../platform/perform";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { visitor, type Viewer } from "../platform/Viewer";
import { answerVisitor, type ShareAnswer, type VisitorAsks } from "./answerVisitor";
import { createShare, type NamedShareInput } from "./createShare";
import { openShare } from "./openShare";
import { Share } from "./Share";
import { ShareCertificate } from "./ShareCertificate";
import { ShareOpening } from "./ShareOpening";
import { openingsOf } from "./shareQueries";
import { takeOpening } from "./takeOpening";

const { inAct } = testDatabase([...certificateEntities, Share, ShareCertificate, ShareOpening]);
const now = new Date("2026-11-26T10:00:00Z");
const today = "2026-11-26";
const minutesLater = (count: number): Date => new Date(now.getTime() + count * 60_000);

/** A link made by a fresh holder. */
async function aLink(act: Act, facts: Partial<NamedShareInput>): Promise<Share & { secret: string }> {
  const { id, personId } = await aCertificate(act.tx);
  const input = { certificateIds: [id], fields: ["NAME" as const], label: "x", company: null, ...facts };
  return (await createShare(as(act, actingAs(personId)), input)) as Share & { secret: string };
}

/** Comes to the link's page as somebody not signed in, at this moment. */
function come(act: Act, secret: string, facts: Partial<VisitorAsks> = {}, at = now): Promise<ShareAnswer> {
  const perform: Perform = (viewer, action, input) => action(actOver(act.tx, viewer, at), input);
  const { read } = contextOver(act.tx, visitor);
  const asks = { secret, client: "COMPUTER" as const, ticket: null, isPressed: false, ...facts };
  return answerVisitor({ read, perform, today }, asks);
}

const ticketOf = (answer: ShareAnswer): string | null => (answer.state === "OPEN" ? answer.ticket : null);
const asCompany = (act: Act, viewer: Viewer, shareId: string, at = now) =>
  takeOpening(actOver(act.tx, viewer, at), { shareId, client: null, ticket: null, mayCount: true });

describe("a link of so many openings", () => {
  it("is used up by the button alone: whoever only looks at the address uses none", async () => {
    await inAct(
      async (act) => {
        const { secret, id } = await aLink(act, { openingLimit: 2 });
        for (let look = 0; look < 5; look += 1) expect((await come(act, secret)).state).toBe("ASKS");
        expect((await come(act, secret, { isPressed: true })).state).toBe("OPEN");
        expect((await come(act, secret)).state).toBe("ASKS");
        expect((await come(act, secret, { isPressed: true })).state).toBe("OPEN");
        expect((await come(act, secret)).state).toBe("NOT_FOUND");
        expect((await come(act, secret, { isPressed: true })).state).toBe("NOT_FOUND");
        expect(await openingsOf(contextOver(act.tx, visitor), id)).toMatchObject({ total: 2 });
      },
      { now },
    );
  });

  it("may be looked at again by the same browser for half an hour, and by no other", async () => {
    await inAct(
      async (act) => {
        const { secret, id } = await aLink(act, { openingLimit: 1 });
        const other = await aLink(act, { openingLimit: 1 });
        const ticket = ticketOf(await come(act, secret, { isPressed: true }));
        expect(ticket).toMatch(/^opening_[0-9a-f]{32}$/);
        expect((await come(act, secret, { ticket }, minutesLater(29))).state).toBe("OPEN");
        expect((await come(act, secret, { ticket, isPressed: true }, minutesLater(29))).state).toBe("OPEN");
        expect((await come(act, secret, { ticket }, minutesLater(31))).state).toBe("NOT_FOUND");
        const theirs = ticketOf(await come(act, other.secret, { isPressed: true }));
        expect((await come(act, secret, { ticket: theirs })).state).toBe("NOT_FOUND");
        expect(JSON.stringify(await act.tx.findBy(ShareOpening, { shareId: id }))).not.toContain(ticket);
        await act.tx.update(Share, { id }, { revokedAt: now });
        expect((await come(act, secret, { ticket })).state).toBe("NOT_FOUND");
      },
      { now },
    );
  });

  it("makes room for another when it is used up", async () => {
    await inAct(
      async (act) => {
        const { id, personId } = await aCertificate(act.tx);
        const own = as(act, actingAs(personId));
        const input = { certificateIds: [id], fields: [], label: "x", openingLimit: 1, company: null };
        const { secret = "" } = await createShare(own, input);
        for (let count = 1; count < 20; count += 1) await createShare(own, input);
        await expect(createShare(own, input)).rejects.toMatchObject({ problems: [{ code: "SHARE_TOO_MANY" }] });
        await come(act, secret, { isPressed: true });
        await createShare(own, input);
      },
      { now },
    );
  });
});

describe("a link for one company", () => {
  it("shows nothing to whom has not signed in, however they come", async () => {
    await inAct(
      async (act) => {
        const { secret, id } = await aLink(act, { company: { registryCode: "19900019", name: "Kase Ehitus OÜ" } });
        for (const isPressed of [false, true]) {
          expect(await come(act, secret, { isPressed })).toEqual({ state: "FOR_COMPANY" });
        }
        const { read } = contextOver(act.tx, visitor);
        expect(await openShare(read, secret, today, null)).toBeNull();
        expect(await openShare(read, secret, today, "19900025")).toBeNull();
        expect(await openShare(read, secret, today, "19900019")).not.toBeNull();
        expect(await act.tx.countBy(ShareOpening, { shareId: id })).toBe(0);
      },
      { now },
    );
  });

  it("opens to who acts for it, is listed with the company and the role, and counts once in half an hour", async () => {
    await inAct(
      async (act) => {
        const company = await anOrganisation(act.tx, { kind: "EMPLOYER", name: "Kase Ehitus OÜ" });
        const link = await aLink(act, { openingLimit: 2, company });
        const reader = actingAs((await aPerson(act.tx)).id, Role.EMPLOYER, company.id);
        for (const minutes of [0, 29, 31, 62]) {
          const taken = await asCompany(act, reader, link.id, minutesLater(minutes));
          expect([minutes, taken]).toEqual([minutes, minutes === 62 ? null : { ticket: null }]);
        }
        const { total, latest } = await openingsOf(contextOver(act.tx, visitor), link.id);
        expect([total, latest[0]]).toMatchObject([
          2,
          { client: null, readerOrganisationId: company.id, readerRole: "EMPLOYER" },
        ]);
        expect(await act.tx.findBy(UsageEntry, { personId: link.personId })).toMatchObject([
          { purpose: "SHARE_OPENING", readerName: "Kase Ehitus OÜ", readerOrganisationId: company.id },
        ]);
      },
      { now },
    );
  });

  it("opens to no other company, role or person", async () => {
    await inAct(
      async (act) => {
        const [company, other] = [await anOrganisation(act.tx), await anOrganisation(act.tx)];
        const { id, personId } = await aLink(act, { company });
        const someone = (await aPerson(act.tx)).id;
        const strangers = [
          visitor,
          actingAs(someone, Role.EMPLOYER, other.id),
          actingAs(someone, Role.COORDINATOR, company.id),
          actingAs(personId),
        ];
        for (const viewer of strangers)
          await expect(asCompany(act, viewer, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
        expect(await act.tx.countBy(ShareOpening, { shareId: id })).toBe(0);
      },
      { now },
    );
  });
});
