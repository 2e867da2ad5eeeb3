import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { emailStateOf } from "./emailStateOf";
import { Letter } from "./Letter";
import { letterDay } from "./letterDay";
import { findLetter, findLetters, unreadLetterCount } from "./letterQueries";
import type { LetterTexts } from "./LetterTexts";
import { mailLetter, type LetterMail } from "./mailLetter";
import { markLetterRead } from "./markLetterRead";
import { writeLetter } from "./writeLetter";
import { Person } from "../people/Person";
import { aPerson } from "../people/testing/aPerson";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { actingAs } from "../platform/testing/actingAs";

const database = testDatabase([Person, Event, Letter]);
const texts: LetterTexts<{ what: string }> = {
  et: ({ what }) => ({ subject: "Teade", paragraphs: [`Salajane ${what}.`, "Teine lõik."] }),
  en: ({ what }) => ({ subject: "Notice", paragraphs: [`Secret ${what}.`] }),
  ru: ({ what }) => ({ subject: "Извещение", paragraphs: [`Тайна: ${what}.`] }),
};

async function aLetter(act: Act, facts: Partial<Person> = {}) {
  const person = await aPerson(act.tx, { firstName: "Mari", lastName: "Õun", email: "mari@example.ee", ...facts });
  const event = await act.record("application.submitted", person.id);
  const write = () => writeLetter(act, { personId: person.id, template: "t", texts, params: { what: "asi" }, event });
  return { person, letter: await write(), write, viewer: actingAs(person.id) };
}

const jobs = async (act: Act, letterId: string): Promise<number> => {
  const key = `letter:${letterId}`;
  const text = "select count(*)::integer as count from graphile_worker._private_jobs where key = $1";
  return (await act.tx.query<{ count: number }[]>(text, [key]))[0]?.count ?? 0;
};

const mailbox = (act: Act, isLastAttempt: boolean, fail = false) => {
  const sent: LetterMail[] = [];
  const services = {
    publicUrl: "https://register.example",
    isLastAttempt,
    perform: <I, T>(viewer: Act["viewer"], action: (inner: Act, input: I) => Promise<T>, input: I) =>
      action(as(act, viewer), input),
    sendMail: async (mail: LetterMail) => {
      if (fail) throw new Error("no such host");
      sent.push(mail);
    },
  };
  return { sent, services };
};

describe("a letter", () => {
  it.each([
    ["et", "Lugupeetud Mari Õun\n\nSalajane asi.\n\nTeine lõik.\n\nLugupidamisega\nKutseregister"],
    ["en", "Dear Mari Õun\n\nSecret asi.\n\nKind regards\nRegister of Occupational Qualifications"],
    ["ru", "Уважаемый(-ая) Mari Õun!\n\nТайна: asi.\n\nС уважением\nРегистр профессиональных квалификаций"],
  ] as const)("is written in the reader's language: %s", (locale, body) =>
    database.inAct(async (act) => {
      const { letter } = await aLetter(act, { locale });
      expect(letter).toMatchObject({ locale, body });
    }),
  );

  it("is written once for an event, with one notice ordered, and none without an address", () =>
    database.inAct(async (act) => {
      const { letter, write, person } = await aLetter(act);
      expect((await write()).id).toBe(letter.id);
      expect(await act.tx.countBy(Letter, { personId: person.id })).toBe(1);
      expect(await jobs(act, letter.id)).toBe(1);
      const silent = await aLetter(act, { email: null });
      expect(await jobs(act, silent.letter.id)).toBe(0);
      expect(emailStateOf(silent.letter)).toBe("NOT_SENT");
    }));

  it("is the addressee's alone: listed, counted and opened once", () =>
    database.inAct(async (act) => {
      const { letter, viewer, person } = await aLetter(act);
      const stranger = actingAs((await aPerson(act.tx)).id);
      const mine = contextOver(act.tx, viewer);
      expect((await findLetters(mine, true, 20, null)).edges.map((edge) => edge.node.id)).toEqual([letter.id]);
      expect(await unreadLetterCount(mine, person.id)).toBe(1);
      const theirs = contextOver(act.tx, stranger);
      expect((await findLetters(theirs, false, 20, null)).edges).toEqual([]);
      expect(await findLetter(theirs, letter.id)).toBeNull();
      const input = { letterId: letter.id };
      await expect(markLetterRead(as(act, stranger), input)).rejects.toEqual(new AccessError("NOT_FOUND"));
      const read = await markLetterRead(as(act, viewer), input);
      const later = new Date(act.now.getTime() + 60_000);
      expect((await markLetterRead(as(act, viewer, later), input)).readAt).toEqual(read.readAt);
      expect(await act.tx.countBy(Event, { type: "letter.read", subjectId: letter.id })).toBe(1);
      expect((await findLetters(contextOver(act.tx, viewer), true, 20, null)).edges).toEqual([]);
      expect(await unreadLetterCount(contextOver(act.tx, viewer), person.id)).toBe(0);
    }));

  it.each([
    ["et", "23. november 2026"],
    ["en", "23 November 2026"],
    ["ru", "23 ноября 2026 года"],
  ] as const)("says a day in %s: %s", (locale, said) => {
    expect(letterDay("2026-11-23", locale)).toBe(said);
  });
});

describe("the notice by e-mail", () => {
  it("says that a letter waits, and nothing of it", () =>
    database.inAct(async (act) => {
      const { letter, person } = await aLetter(act);
      const { sent, services } = mailbox(act, false);
      await mailLetter({ letterId: letter.id }, services);
      await mailLetter({ letterId: letter.id }, services);
      expect(sent).toHaveLength(1);
      expect(sent[0]?.to).toBe("mari@example.ee");
      expect(sent[0]?.text).toContain(`https://register.example/letters/${letter.id}`);
      for (const secret of ["Salajane", "Õun", person.personalCode ?? "none"])
        expect(sent[0]?.text).not.toContain(secret);
      expect(emailStateOf(await act.get(Letter, letter.id))).toBe("SENT");
    }));

  it("is tried again by the queue; after the last try the letter says it failed", () =>
    database.inAct(async (act) => {
      const { letter } = await aLetter(act);
      const input = { letterId: letter.id };
      await expect(mailLetter(input, mailbox(act, false, true).services)).rejects.toThrow("no such host");
      expect(emailStateOf(await act.get(Letter, letter.id))).toBe("WAITING");
      await expect(mailLetter(input, mailbox(act, true, true).services)).rejects.toThrow("no such host");
      expect(emailStateOf(await act.get(Letter, letter.id))).toBe("FAILED");
      await mailLetter(input, mailbox(act, false).services);
      expect(emailStateOf(await act.get(Letter, letter.id))).toBe("SENT");
    }));
});
