import fc from "fast-check";
import { dialogFor, dialogPause, isWaiting, type AskedOf, type DialogFacts } from "./dialogRule";

const now = new Date("2026-11-26T10:00:00Z");
const later = (days: number, from = now): Date => new Date(from.getTime() + days * 86_400_000);
const one: AskedOf = {
  ...{ id: "a", isOpen: true, isMandatory: false, closesAt: null },
  ...{ answeredAt: null, declinedAt: null, snoozedUntil: null },
};
const facts: DialogFacts = { now, sessionId: "s", last: null, hasUrgentMatter: false, asked: [one] };

describe("the dialog after sign-in", () => {
  it.each<[string, Partial<DialogFacts>, string | null]>([
    ["asks what waits", {}, "a"],
    ["asks nothing when nothing waits", { asked: [] }, null],
    ["is not for who is not signed in", { sessionId: null }, null],
    ["stands not before something urgent", { hasUrgentMatter: true }, null],
    ["comes once a session", { last: { at: later(-30), sessionId: "s" } }, null],
    ["comes not again within seven days", { last: { at: later(-6.99), sessionId: "t" } }, null],
    ["comes again after seven days", { last: { at: later(-7), sessionId: "t" } }, "a"],
    ["asks not what is answered", { asked: [{ ...one, answeredAt: now }] }, null],
    ["asks not what is declined", { asked: [{ ...one, declinedAt: now }] }, null],
    ["asks not what is closed", { asked: [{ ...one, isOpen: false }] }, null],
    ["asks not at the second of closing", { asked: [{ ...one, closesAt: now }] }, null],
    ["asks not what is put off", { asked: [{ ...one, snoozedUntil: later(1) }] }, null],
    ["asks again when that time has come", { asked: [{ ...one, snoozedUntil: now }] }, "a"],
    ["asks first what must be answered", { asked: [one, { ...one, id: "b", isMandatory: true }] }, "b"],
    ["asks first what closes first", { asked: [one, { ...one, id: "b", closesAt: later(3) }] }, "b"],
  ])("%s", (_name, changed, expected) => {
    expect(dialogFor({ ...facts, ...changed })).toBe(expected);
  });

  it("holds what is put off among what waits, and nothing that has ended", () => {
    expect(isWaiting({ ...one, snoozedUntil: later(1) }, now)).toBe(true);
    expect(isWaiting({ ...one, declinedAt: now }, now)).toBe(false);
  });
});

/** What can happen to a person and the questionnaires, one after another. */
type Happening =
  | { readonly kind: "wait"; readonly hours: number }
  | { readonly kind: "signIn" | "signOut" | "visitHome" | "urgent" | "urgentOver" }
  | { readonly kind: "assign"; readonly isMandatory: boolean; readonly closesIn: number | null }
  | { readonly kind: "answer" | "decline" | "postpone" | "close"; readonly which: number };

const which = fc.nat(7);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 400 }) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom("signIn" as const, "visitHome" as const, "visitHome" as const, "signOut" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("urgent" as const, "urgentOver" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("assign" as const),
      isMandatory: fc.boolean(),
      closesIn: fc.option(fc.integer({ min: 1, max: 60 })),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("answer" as const, "decline" as const, "postpone" as const, "close" as const),
      which,
    }),
  },
);

/** A world that keeps what the register keeps, and beside it what was really shown to the person. */
class World {
  private time = now.getTime();
  private session: string | null = null;
  private sessions = 0;
  private isUrgent = false;
  private asked: AskedOf[] = [];
  private last: DialogFacts["last"] = null;
  readonly shown: { readonly at: number; readonly session: string; readonly id: string }[] = [];

  happen(what: Happening): void {
    if (what.kind === "wait") this.time += what.hours * 3_600_000;
    if (what.kind === "signIn") this.session = `session ${(this.sessions += 1)}`;
    if (what.kind === "signOut") this.session = null;
    if (what.kind === "urgent" || what.kind === "urgentOver") this.isUrgent = what.kind === "urgent";
    if (what.kind === "assign") {
      const closesAt = what.closesIn === null ? null : later(what.closesIn, new Date(this.time));
      this.asked.push({ ...one, id: `q${this.asked.length}`, isMandatory: what.isMandatory, closesAt });
    }
    const at = new Date(this.time);
    if (what.kind === "answer") this.change(what.which, { answeredAt: at });
    if (what.kind === "decline") this.change(what.which, { declinedAt: at });
    if (what.kind === "postpone") this.change(what.which, { snoozedUntil: later(7, at) });
    if (what.kind === "close") this.change(what.which, { isOpen: false });
    if (what.kind === "visitHome") this.visitHome();
  }

  private change(place: number, facts: Partial<AskedOf>): void {
    this.asked = this.asked.map((each, at) => (at === place ? { ...each, ...facts } : each));
  }

  private visitHome(): void {
    const at = new Date(this.time);
    const state = {
      now: at,
      sessionId: this.session,
      last: this.last,
      hasUrgentMatter: this.isUrgent,
      asked: this.asked,
    };
    const id = dialogFor(state);
    const before = this.shown.at(-1);
    if (id === null) {
      const isRested = !before || (before.session !== this.session && this.time - before.at >= dialogPause);
      const fits = this.asked.some(
        (each) => isWaiting(each, at) && (each.snoozedUntil === null || each.snoozedUntil <= at),
      );
      expect(this.session !== null && !this.isUrgent && isRested && fits).toBe(false);
      return;
    }
    const shown = this.asked.find((each) => each.id === id);
    expect(this.isUrgent).toBe(false);
    expect(this.shown.some((each) => each.session === this.session)).toBe(false);
    expect(before === undefined || this.time - before.at >= dialogPause).toBe(true);
    expect(shown).toMatchObject({ isOpen: true, answeredAt: null, declinedAt: null });
    expect((shown?.snoozedUntil ?? at) <= at).toBe(true);
    expect((shown?.closesAt ?? later(1, at)) > at).toBe(true);
    this.shown.push({ at: this.time, session: this.session ?? "", id });
    this.last = { at, sessionId: this.session };
  }
}

describe("over 10,000 random histories", () => {
  it("the dialog comes at most once a session and once in seven days, never after an answer, and else whenever it may", () => {
    let dialogs = 0;
    fc.assert(
      fc.property(fc.array(happening, { minLength: 20, maxLength: 60 }), (history) => {
        const world = new World();
        for (const what of history) world.happen(what);
        dialogs += world.shown.length;
      }),
      { numRuns: 10_000 },
    );
    expect(dialogs).toBeGreaterThan(5000);
  }, 90_000);
});
