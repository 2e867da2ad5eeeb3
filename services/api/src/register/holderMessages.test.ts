import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { PublicCertificate } from "../certificates/PublicCertificate";
import { aCertificate } from "../certificates/testing/aCertificate";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { Letter } from "../letters/Letter";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { Person } from "../people/Person";
import { setMessagesTaken } from "../people/setMessagesTaken";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { visitor, type Viewer } from "../platform/Viewer";
import { forgetMessage } from "./forgetMessage";
import { forgetMessages } from "./forgetMessages";
import { HolderMessage } from "./HolderMessage";
import { canWriteToHolder } from "./holderMessagePolicy";
import { HolderMessageResolver } from "./HolderMessageResolver";
import { passMessage } from "./passMessage";
import { writeToHolder, type WriteToHolderInput } from "./writeToHolder";

const { inAct } = testDatabase([...certificateEntities, HolderMessage]);
const resolver = new HolderMessageResolver();
const words = { subject: "Töö", text: "Tere!\n\n<b>Kas</b> olete *vaba*?", replyTo: "kask@example.ee" };

type CertificateFacts = NonNullable<Parameters<typeof aCertificate>[1]>;

/** A holder of a public certificate, and somebody who wants to write. */
async function aScene(act: Act, facts: CertificateFacts = {}, holderFacts: Partial<Person> = {}) {
  const holder = await aPerson(act.tx, {
    firstName: "Mari",
    lastName: "Maasikas",
    email: "mari@example.ee",
    ...holderFacts,
  });
  const certificate = await aCertificate(act.tx, { personId: holder.id, ...facts });
  const person = await aPerson(act.tx, { firstName: "Jüri", lastName: "Kask" });
  const sender = actingAs(person.id);
  const write = (
    input: Partial<WriteToHolderInput> = {},
    who: Viewer = sender,
    now = act.now,
  ): Promise<HolderMessage> => writeToHolder(as(act, who, now), { certificateId: certificate.id, ...words, ...input });
  return { holder, certificate, person, sender, write };
}

async function passed(act: Act, message: HolderMessage): Promise<Letter[]> {
  const event = await act.tx.findOneByOrFail(Event, { type: "holder_message.sent", subjectId: message.id });
  await passMessage(act, event);
  await passMessage(act, event);
  const { letterId } = await act.get(HolderMessage, message.id);
  return act.tx.findBy(Letter, { id: letterId ?? "" });
}

const refusedWith = (code: string, field?: string): object => ({ problems: [field ? { code, field } : { code }] });

describe("a message to a holder", () => {
  it("reaches the inbox once, quoted as it was typed, in the holder's language, and orders the notice", async () => {
    await inAct(async (act) => {
      const { write, holder } = await aScene(act, {}, { locale: "en" });
      const [letter, ...more] = await passed(act, await write());
      expect(more).toEqual([]);
      expect(letter).toMatchObject({ personId: holder.id, emailTo: "mari@example.ee", locale: "en" });
      expect(letter?.body).toContain("> Töö\n> \n> Tere!\n> \n> <b>Kas</b> olete *vaba*?");
      expect(letter?.body).toContain("Jüri Kask");
      expect(letter?.body).toContain("kask@example.ee");
      expect(await act.tx.countBy(Letter, { personId: holder.id })).toBe(1);
      const key = `letter:${letter?.id ?? ""}`;
      expect(await act.tx.query("select 1 from graphile_worker.jobs where key = $1", [key])).toHaveLength(1);
    });
  });

  it("names the company of a representative, and its event holds no words", async () => {
    await inAct(async (act) => {
      const { write, person } = await aScene(act);
      const company = await anOrganisation(act.tx, { kind: "EMPLOYER", name: "Kase Ehitus OÜ", email: null });
      const message = await write({}, actingAs(person.id, Role.EMPLOYER, company.id));
      const [letter] = await passed(act, message);
      expect(letter?.body).toContain(`Jüri Kask (Kase Ehitus OÜ, ${company.registryCode})`);
      const event = await act.tx.findOneByOrFail(Event, { subjectId: message.id });
      expect(event.data).toEqual({ certificateId: message.certificateId });
    });
  });

  it.each<[string, CertificateFacts, Partial<Person>]>([
    ["hidden", { certificateHidden: true }, {}],
    ["not registered", { confirmedAt: null, registrationNumber: null }, {}],
    ["of a protected person", {}, { protectedAt: new Date(), protectedReason: "oht" }],
    ["hidden, of a holder who takes none", { certificateHidden: true }, { messagesRefusedAt: new Date() }],
  ])("finds nobody when the certificate is %s", async (_what, facts, holderFacts) => {
    await inAct(async (act) => {
      const { write, holder } = await aScene(act, facts, holderFacts);
      const mistaken = { subject: "", text: "", replyTo: "" };
      for (const input of [{}, mistaken, { certificateId: "no-such" }, { certificateId: holder.id }])
        await expect(write(input)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(write({}, actingAs(holder.id))).rejects.toMatchObject({ code: "NOT_FOUND" });
    });
  });

  it.each([
    [{ subject: " \n " }, refusedWith("FIELD_REQUIRED", "subject")],
    [{ subject: "a".repeat(201) }, refusedWith("FIELD_TOO_LONG", "subject")],
    [{ text: "\n" }, refusedWith("FIELD_REQUIRED", "text")],
    [{ text: "õ".repeat(2001) }, refusedWith("FIELD_TOO_LONG", "text")],
    [{ replyTo: "" }, refusedWith("FIELD_REQUIRED", "replyTo")],
    [{ replyTo: "kask@" }, refusedWith("EMAIL_INVALID", "replyTo")],
  ])("is refused for %j", async (input, refusal) => {
    await inAct(async (act) => {
      const { write, person } = await aScene(act);
      await expect(write(input)).rejects.toMatchObject(refusal);
      expect(await act.tx.countBy(HolderMessage, { senderId: person.id })).toBe(0);
    });
  });

  it("is taken at its full length, and is refused once the holder says no", async () => {
    await inAct(async (act) => {
      const { write, holder, sender, certificate } = await aScene(act);
      await write({ subject: "🙂".repeat(200), text: "🙂".repeat(2000) });
      await setMessagesTaken(as(act, actingAs(holder.id)), { taken: false });
      await expect(write()).rejects.toMatchObject(refusedWith("HOLDER_TAKES_NO_MESSAGES"));
      const shown = Object.assign(new PublicCertificate(), { id: certificate.id, personId: holder.id });
      expect(await resolver.holderTakesMessages(shown, contextOver(act.tx, sender))).toBe(false);
      expect(await resolver.holderTakesMessages(shown, contextOver(act.tx, visitor))).toBeNull();
      expect(await resolver.holderTakesMessages(certificate, contextOver(act.tx, sender))).toBeNull();
      await setMessagesTaken(as(act, actingAs(holder.id)), { taken: true });
      await setMessagesTaken(as(act, actingAs(holder.id)), { taken: true });
      expect(await act.tx.countBy(Event, { type: "person.messagesSet", subjectId: holder.id })).toBe(2);
      expect(await resolver.holderTakesMessages(shown, contextOver(act.tx, sender))).toBe(true);
    });
  });

  it("goes once a day about a certificate, and to five a day", async () => {
    await inAct(async (act) => {
      const { write, holder } = await aScene(act);
      await write();
      await expect(write()).rejects.toMatchObject(refusedWith("MESSAGE_ALREADY_SENT"));
      const others: string[] = [];
      while (others.length < 5) others.push((await aCertificate(act.tx, { personId: holder.id, nameHidden: true })).id);
      const [last, ...four] = others;
      for (const certificateId of four) await write({ certificateId });
      await expect(write({ certificateId: last ?? "" })).rejects.toMatchObject(refusedWith("MESSAGES_TOO_MANY"));
      const tomorrow = new Date(act.now.getTime() + 86_400_000);
      expect(await write({}, undefined, tomorrow)).toMatchObject({ forgottenAt: null });
    });
  });
});

describe("who may write to a holder", () => {
  it.each([
    ["somebody signed in", actingAs("a"), true],
    ["a company's representative", actingAs("a", Role.EMPLOYER, "o"), true],
    ["an official in the role", actingAs("a", Role.COORDINATOR, "o"), false],
    ["the holder", actingAs("h"), false],
    ["a visitor", visitor, false],
  ])("%s: %s", (_who, viewer, may) => {
    expect(canWriteToHolder(viewer, { personId: "h" })).toBe(may);
  });
});

describe("the words of a message", () => {
  const sentAt = new Date("2026-05-26T10:00:00Z");

  it("are deleted after six months, from the letter too; that it was written stays", async () => {
    await inAct(
      async (act) => {
        const { write } = await aScene(act);
        const message = await write({}, undefined, sentAt);
        const [letter] = await passed(act, message);
        const early = as(act, act.viewer, new Date("2026-11-25T10:00:00Z"));
        expect((await forgetMessage(early, { messageId: message.id })).text).toContain("Tere!");
        await forgetMessages({}, { perform: (viewer, action, input) => action(as(act, viewer), input) });
        const kept = await act.get(HolderMessage, message.id);
        expect(kept).toMatchObject({ subject: null, text: null, replyTo: null, forgottenAt: act.now });
        const rewritten = await act.get(Letter, letter?.id ?? "");
        expect(rewritten.body).toContain("Jüri Kask");
        for (const gone of ["Tere!", "Töö", "kask@example.ee"]) expect(rewritten.body).not.toContain(gone);
        await forgetMessage(act, { messageId: message.id });
        expect(await act.tx.countBy(Event, { type: "holder_message.forgotten", subjectId: message.id })).toBe(1);
        expect(await act.tx.countBy(Event, { type: "holder_message.sent", subjectId: message.id })).toBe(1);
      },
      { now: new Date("2026-11-26T10:00:00Z") },
    );
  });
});
