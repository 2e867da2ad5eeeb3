import { as, testDatabase } from "../../test/testDatabase";
import { Letter } from "../letters/Letter";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { aQualification } from "../standards/testing/aQualification";
import { remindHolder } from "./remindHolder";
import { remindOfExpiry } from "./remindOfExpiry";
import { aCertificate } from "./testing/aCertificate";
import { certificateEntities } from "./testing/certificateEntities";

const { inAct } = testDatabase(certificateEntities);
const now = new Date("2027-02-28T03:00:00Z");

const performIn =
  (act: Act): Perform =>
  (_viewer, action, input) =>
    action(as(act, system), input);

async function noticesOf(act: Act, subjectId: string): Promise<unknown[]> {
  const events = await act.tx.find(Event, { where: { subjectId }, order: { id: "ASC" } });
  return events.map(({ type, data }) => [type, data["months"]]);
}

describe("a certificate about to end", () => {
  it("is noted exactly six months before, at a month's end too, once, and its holder gets a letter", () =>
    inAct(
      async (act) => {
        const person = await aPerson(act.tx, { locale: "et" });
        const awarded = await aQualification(act.tx);
        const certificate = await aCertificate(act.tx, { of: awarded, personId: person.id, validUntil: "2027-08-31" });
        const later = await aCertificate(act.tx, { validUntil: "2027-09-01" });
        await remindOfExpiry({}, { perform: performIn(act) });
        await remindOfExpiry({}, { perform: performIn(act) });
        expect(await noticesOf(act, certificate.id)).toEqual([["certificate.expiryNear", 6]]);
        expect(await noticesOf(act, later.id)).toEqual([]);
        const event = await act.tx.findOneByOrFail(Event, { subjectId: certificate.id });
        await remindHolder(act, event);
        await remindHolder(act, event);
        const letters = await act.tx.findBy(Letter, { personId: person.id });
        expect(letters).toHaveLength(1);
        expect(letters[0]?.subject).toContain("31. august 2027");
      },
      { now },
    ));

  it("is noted again a month before", () =>
    inAct(
      async (act) => {
        const certificate = await aCertificate(act.tx, { validUntil: "2027-03-28" });
        await remindOfExpiry({}, { perform: performIn(act) });
        expect(await noticesOf(act, certificate.id)).toEqual([["certificate.expiryNear", 1]]);
      },
      { now },
    ));

  it("is passed over when an equal newer one stands, when it was invalidated, and while it is a draft", () =>
    inAct(
      async (act) => {
        const of = await aQualification(act.tx);
        const person = await aPerson(act.tx);
        const renewed = await aCertificate(act.tx, { of, personId: person.id, validUntil: "2027-08-31" });
        await aCertificate(act.tx, { of, personId: person.id, validUntil: "2032-08-31" });
        const ended = {
          ...{ invalidatedAt: new Date("2026-06-01T10:00:00Z"), invalidationGround: "FRAUD" as const },
          ...{ invalidationReason: "Otsus", invalidatedBy: (await aPerson(act.tx)).id },
        };
        const invalidated = await aCertificate(act.tx, { ...ended, validUntil: "2027-08-31" });
        const draft = await aCertificate(act.tx, { confirmedAt: null, validUntil: "2027-08-31" });
        await remindOfExpiry({}, { perform: performIn(act) });
        for (const { id } of [renewed, invalidated, draft]) expect(await noticesOf(act, id)).toEqual([]);
      },
      { now },
    ));
});
