import fc from "fast-check";
import { as, testDatabase } from "../../test/testDatabase";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { actingAs } from "../platform/testing/actingAs";
import { system } from "../platform/Viewer";
import { closeInTime } from "./closeInTime";
import { declineQuestion } from "./declineQuestion";
import { dialogPause } from "./dialogRule";
import { postponeQuestion } from "./postponeQuestion";
import type { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";
import { showQuestionDialog } from "./showQuestionDialog";
import { submitAnswers } from "./submitAnswers";
import { aRecipient } from "./testing/anAnswering";
import { aQuestionnaire } from "./testing/aQuestionnaire";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);
const hour = 3_600_000;

type Happening =
  | { readonly kind: "wait"; readonly hours: number }
  | { readonly kind: "signIn" | "visitHome" }
  | { readonly kind: "assign"; readonly days: number }
  | { readonly kind: "submit" | "decline" | "postpone"; readonly which: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 300 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("signIn" as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("visitHome" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("assign" as const), days: fc.integer({ min: 1, max: 60 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("submit" as const, "decline" as const, "postpone" as const),
      which: fc.nat(5),
    }),
  },
);

/** What a person does and meets, done by the register's own acts on its own tables; kept beside it is only what was shown. */
class Person {
  private time = new Date("2026-11-01T08:00:00Z").getTime();
  private session = "";
  private readonly asked: Questionnaire[] = [];
  private readonly ended = new Set<string>();
  readonly shown: { readonly at: number; readonly session: string; readonly id: string }[] = [];

  constructor(
    private readonly act: Act,
    private readonly personId: string,
  ) {
    this.session = this.newSession();
  }

  async happen(what: Happening): Promise<void> {
    if (what.kind === "wait") await this.wait(what.hours);
    if (what.kind === "signIn") this.session = this.newSession();
    if (what.kind === "assign") await this.assign(what.days);
    if (what.kind === "visitHome") await this.visitHome();
    if (what.kind === "submit" || what.kind === "decline" || what.kind === "postpone") {
      const one = this.asked[what.which];
      const acts = { submit: submitAnswers, decline: declineQuestion, postpone: postponeQuestion };
      const run = acts[what.kind] as (act: Act, input: { questionnaireId: string }) => Promise<unknown>;
      if (one) await run(this.mine(), { questionnaireId: one.id }).catch(() => undefined);
    }
  }

  private newSession(): string {
    return crypto.randomUUID();
  }

  private mine(): Act {
    return as(this.act, { ...actingAs(this.personId), sessionId: this.session }, new Date(this.time));
  }

  private async assign(days: number): Promise<void> {
    if (this.asked.length > 5) return;
    const closesAt = new Date(this.time + days * 24 * hour);
    const one = await aQuestionnaire(this.act.tx, { closesAt });
    await aRecipient(this.act.tx, one, { id: this.personId });
    this.asked.push(one);
  }

  /** The clock goes on, and the register closes what has come to its end. */
  private async wait(hours: number): Promise<void> {
    this.time += hours * hour;
    for (const { id, closesAt } of this.asked) {
      if (this.ended.has(id) || (closesAt?.getTime() ?? Infinity) > this.time) continue;
      this.ended.add(id);
      await closeInTime(as(this.act, system, new Date(this.time)), { questionnaireId: id });
    }
  }

  private async visitHome(): Promise<void> {
    const before = this.shown.at(-1);
    const rows = await this.act.tx.findBy(Recipient, { personId: this.personId });
    const fits = rows.filter(
      (row) =>
        !row.answeredAt &&
        !row.declinedAt &&
        !this.ended.has(row.questionnaireId) &&
        (row.snoozedUntil?.getTime() ?? 0) <= this.time,
    );
    const isRested = !before || (before.session !== this.session && this.time - before.at >= dialogPause);
    const recipient = await showQuestionDialog(this.mine());
    expect(recipient !== null).toBe(isRested && fits.length > 0);
    if (!recipient) return;
    expect(fits.map(({ id }) => id)).toContain(recipient.id);
    this.shown.push({ at: this.time, session: this.session, id: recipient.id });
  }
}

describe("over histories lived in the database", () => {
  it(
    "the dialog comes once a session, once in seven days, and never about what is answered, declined, put off or closed",
    () =>
      database.inAct(async (act) => {
        let dialogs = 0;
        await fc.assert(
          fc.asyncProperty(fc.array(happening, { minLength: 15, maxLength: 40 }), async (history) => {
            const person = new Person(act, (await aPerson(act.tx)).id);
            for (const what of history) await person.happen(what);
            dialogs += person.shown.length;
          }),
          { numRuns: 100 },
        );
        expect(dialogs).toBeGreaterThan(50);
      }),
    120_000,
  );
});
