import { as, testDatabase } from "../../test/testDatabase";
import type { Act } from "../platform/Act";
import { Answer } from "./Answer";
import { answerQuestion } from "./answerQuestion";
import { AnswerSheet } from "./AnswerSheet";
import { openQuestionSheet } from "./openQuestionSheet";
import { Recipient } from "./Recipient";
import { submitAnswers } from "./submitAnswers";
import { anAnswering } from "./testing/anAnswering";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);

/** Every value in the database of a shape that could tie two rows together, with the tables and columns it stands in. */
async function ties(act: Act): Promise<Map<string, Set<string>>> {
  const columns = await act.tx.query<{ table: string; column: string; schema: string }[]>(
    `select c.table_schema as schema, c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema in ('public', 'graphile_worker')
       and c.data_type in ('uuid', 'timestamp with time zone', 'jsonb', 'json', 'text')`,
  );
  const found = new Map<string, Set<string>>();
  const shape =
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?/g;
  for (const { schema, table, column } of columns) {
    const rows = await act.tx.query<{ value: string }[]>(
      `select distinct "${column}"::text as value from ${schema}."${table}" where "${column}" is not null limit 5000`,
    );
    for (const { value } of rows) {
      for (const [tie] of value.matchAll(shape)) {
        const places = found.get(tie.replace("T", " ")) ?? new Set<string>();
        found.set(tie.replace("T", " "), places.add(`${table}.${column}`));
      }
    }
  }
  return found;
}

describe("an anonymous answer", () => {
  it("leaves no path to the person: no shared id, no shared instant, no id and no time that tells when", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { mode: "ANONYMOUS" });
      const mine = as(act, one.viewer);
      await openQuestionSheet(mine, { questionnaireId: one.asked.id });
      const answer = { questionnaireId: one.asked.id, revision: 0 };
      const choice = { ...answer, questionId: one.questions["choice"]?.id ?? "", value: "yes" };
      await answerQuestion(mine, choice);
      await answerQuestion(mine, { ...answer, questionId: one.questions["why"]?.id ?? "", value: "Nii on." });
      const draft = await act.tx.findOneByOrFail(AnswerSheet, { recipientId: one.recipient.id });
      const sent = await submitAnswers(mine, { questionnaireId: one.asked.id });
      expect(sent).toMatchObject({ sheetId: null, canChange: false });

      const sheet = await act.tx.findOneByOrFail(AnswerSheet, { questionnaireId: one.asked.id });
      expect(sheet).toMatchObject({
        recipientId: null,
        role: null,
        organisationId: null,
        submittedBy: null,
        facts: {},
      });
      expect(sheet.submittedAt).toEqual(new Date("2026-11-01T00:00:00Z"));
      const answers = await act.tx.findBy(Answer, { sheetId: sheet.id });
      expect(answers.map(({ value }) => value).sort()).toEqual(["Nii on.", "yes"]);
      const person = await act.get(Recipient, one.recipient.id);
      expect(person.answeredAt).toEqual(sheet.submittedAt);

      const known = await ties(act);
      for (const id of [sheet.id, ...answers.map((each) => each.id)]) {
        // Version 4: random. Version 7 ids hold the millisecond at which the person sent it.
        expect(id[14]).toBe("4");
        const places = [...(known.get(id) ?? [])];
        expect(places.filter((place) => !/^answer(_sheet)?\.(id|sheet_id)$/.test(place))).toEqual([]);
      }
      expect(known.has(draft.id)).toBe(false);
      const instant = (date: Date) => date.toISOString().slice(0, 23).replace("T", " ");
      const exact = instant(act.now).replace(/\.?0+$/, "");
      const ofAnswers = [...known].filter(([tie]) => tie.startsWith(exact)).flatMap(([, places]) => [...places]);
      expect(ofAnswers.filter((place) => place.startsWith("answer"))).toEqual([]);
      const recorded = await act.tx.query<{ data: object }[]>(
        "select data from event where subject_id = any($1) and type in ('questionnaire.answered', 'answer_sheet.saved')",
        [[one.asked.id, draft.id, sheet.id]],
      );
      expect(recorded).toEqual([]);
    }));

  it("is out of the sender's hands, takes no file, and spares the sender the reminder", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { mode: "ANONYMOUS" });
      const mine = as(act, one.viewer);
      const answer = { questionnaireId: one.asked.id, questionId: one.questions["choice"]?.id ?? "", revision: 0 };
      const file = { ...answer, questionId: one.questions["file"]?.id ?? "", value: [one.asked.id] };
      await expect(answerQuestion(mine, file)).rejects.toThrow("FILE_NOT_ALLOWED");
      await answerQuestion(mine, { ...answer, value: "no" });
      await submitAnswers(mine, { questionnaireId: one.asked.id });
      await submitAnswers(mine, { questionnaireId: one.asked.id });
      expect(await act.tx.countBy(AnswerSheet, { questionnaireId: one.asked.id })).toBe(1);
      await expect(answerQuestion(mine, { ...answer, value: "yes" })).rejects.toThrow("QUESTIONNAIRE_ANSWERED");
    }));
});
