import { testDatabase } from "../../test/testDatabase";
import { Letter } from "../letters/Letter";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { writeToRecipients } from "./writeToRecipients";
import { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";
import { aQuestionnaire } from "./testing/aQuestionnaire";
import { questionnaireEntities } from "./testing/questionnaireEntities";
import type { RecipientLetterKind } from "./orderLetters";

const database = testDatabase(questionnaireEntities);

async function asked(act: Act, facts: Partial<Questionnaire> = {}) {
  const questionnaire = await aQuestionnaire(act.tx, { purposeEt: "Et teada.", ...facts });
  const names = ["silent", "answered", "declined", "invited"] as const;
  const people: Record<string, string> = {};
  for (const name of names) {
    const { id: personId } = await aPerson(act.tx, { firstName: name });
    people[personId] = name;
    await act.tx.insert(Recipient, {
      ...{ questionnaireId: questionnaire.id, personId, role: "HOLDER" },
      invitedAt: name === "silent" ? null : act.now,
      answeredAt: name === "answered" ? act.now : null,
      declinedAt: name === "declined" ? act.now : null,
    });
  }
  const write = async (kind: RecipientLetterKind) => {
    const event = await act.record("questionnaire.opened", questionnaire.id);
    const order = { questionnaireId: questionnaire.id, eventId: event.id, kind };
    await writeToRecipients(act, order);
    await writeToRecipients(act, order);
    const letters = await act.tx.findBy(Letter, { eventId: event.id });
    return letters.map(({ personId }) => people[personId] ?? "").sort();
  };
  return { questionnaire, write };
}

describe("letters to those who are asked", () => {
  it.each<[RecipientLetterKind, Questionnaire["mode"], string[]]>([
    ["INVITATION", "NAMED", ["silent"]],
    ["REMINDER", "NAMED", ["invited", "silent"]],
    ["REMINDER", "ANONYMOUS", ["invited", "silent"]],
    ["WITHDRAWAL", "NAMED", ["declined", "invited"]],
    ["FINDINGS", "ANONYMOUS", ["answered"]],
  ])("for %s of a %s one go to whom they concern, once", (kind, mode, names) =>
    database.inAct(async (act) => {
      const { write } = await asked(act, { mode });
      expect(await write(kind)).toEqual(names);
    }),
  );

  it("to who is asked for two bodies are one, which names both, and later the one that waits", () =>
    database.inAct(async (act) => {
      const questionnaire = await aQuestionnaire(act.tx, { mode: "BODY" });
      const { id: personId } = await aPerson(act.tx);
      const names = ["Eesti Juuksurite Ühendus", "MTÜ Autokutseõppe Liit"];
      for (const name of names) {
        const { id: organisationId } = await anOrganisation(act.tx, { name });
        const asked = { questionnaireId: questionnaire.id, personId, organisationId, speaksFor: organisationId };
        await act.tx.insert(Recipient, { ...asked, role: "COORDINATOR" });
      }
      const write = async (kind: RecipientLetterKind) => {
        const event = await act.record("questionnaire.opened", questionnaire.id);
        await writeToRecipients(act, { questionnaireId: questionnaire.id, eventId: event.id, kind });
        return (await act.tx.findBy(Letter, { eventId: event.id })).map(({ body }) => body);
      };
      const invitations = await write("INVITATION");
      expect(invitations).toHaveLength(1);
      expect(invitations[0]).toContain(`Palume vastust iga asutuse nimel eraldi: ${names.join(" ja ")}.`);
      const [first] = await act.tx.findBy(Recipient, { questionnaireId: questionnaire.id });
      await act.tx.update(Recipient, { id: first?.id ?? "" }, { answeredAt: act.now });
      const [reminder] = await write("REMINDER");
      const waiting = await act.tx.query<{ name: string }[]>(
        "select name from organisation where id <> $1 and name = any($2)",
        [first?.speaksFor, names],
      );
      expect(reminder).toContain(`Vastate asutuse ${waiting[0]?.name ?? ""} nimel.`);
    }));

  it("stop when it is closed while they are being sent", () =>
    database.inAct(async (act) => {
      const { questionnaire, write } = await asked(act);
      await act.tx.update(Questionnaire, { id: questionnaire.id }, { status: "CLOSED" });
      expect(await write("INVITATION")).toEqual([]);
      expect(await write("REMINDER")).toEqual([]);
    }));

  it("go out a hundred at a time", () =>
    database.inAct(async (act) => {
      const questionnaire = await aQuestionnaire(act.tx);
      await act.tx.query(
        `with made as (insert into person (first_name, last_name) select 'Palju', 'Rahvast' from generate_series(1, 101) returning id)
         insert into recipient (questionnaire_id, person_id, role) select $1, id, 'HOLDER' from made`,
        [questionnaire.id],
      );
      const event = await act.record("questionnaire.opened", questionnaire.id);
      const order = { questionnaireId: questionnaire.id, eventId: event.id, kind: "INVITATION" as const };
      expect(await writeToRecipients(act, order)).toBe(100);
      const next = await act.tx.query<{ run_at: Date }[]>(
        "select run_at from graphile_worker._private_jobs where key = $1",
        [`letters:${event.id}`],
      );
      expect(next[0]?.run_at).toEqual(new Date(act.now.getTime() + 10_000));
      expect(await writeToRecipients(act, order)).toBe(1);
    }));
});
