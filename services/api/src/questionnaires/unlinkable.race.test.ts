import { contextOver, testDatabase } from "../../test/testDatabase";
import { aPerson } from "../people/testing/aPerson";
import { performOn } from "../platform/perform";
import { actingAs } from "../platform/testing/actingAs";
import { addQuestionTag } from "./addQuestionTag";
import { answerQuestion } from "./answerQuestion";
import { closeQuestionnaire } from "./closeQuestionnaire";
import { findAnswerTexts } from "./answerTextQueries";
import { findResults } from "./findResults";
import { giveFeedback } from "./giveFeedback";
import { mixAnswers } from "./mixAnswers";
import { openQuestionSheet } from "./openQuestionSheet";
import { QuestionSummary } from "./QuestionSummary";
import { submitAnswers } from "./submitAnswers";
import { summariseQuestion } from "./summariseQuestion";
import { tagAnswer } from "./tagAnswer";
import { anAnswering, aRecipient, type AnsweringInTest } from "./testing/anAnswering";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);
const perform = () => performOn(database.source());
const rows = <T>(sql: string, ...values: unknown[]) => database.source().manager.query<T[]>(sql, values);

/** People answer one after another, each in a transaction of its own, each with a text that only that person writes. */
async function answerOneByOne(
  one: AnsweringInTest,
  count: number,
  after: () => Promise<unknown> = () => Promise.resolve(),
) {
  const { manager } = database.source();
  const people: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const person = turn === 0 ? one.person : await aPerson(manager);
    if (turn > 0) await aRecipient(manager, one.asked, person);
    const viewer = { ...actingAs(person.id), sessionId: person.id };
    const about = { questionnaireId: one.asked.id };
    await perform()(viewer, openQuestionSheet, about);
    const say = (key: string, value: string) =>
      perform()(viewer, answerQuestion, { ...about, questionId: one.questions[key]?.id ?? "", value, revision: 0 });
    await say("choice", "yes");
    await say("why", `vastaja ${turn}`);
    await perform()(viewer, submitAnswers, about);
    people.push(person.id);
    await after();
  }
  return people;
}

const anonymous = () => anAnswering(database.source().manager, { mode: "ANONYMOUS" });
const administrator = ({ asked }: AnsweringInTest) => actingAs(asked.createdBy, "ADMINISTRATOR", asked.organisationId);
const sheetsOf = "select s.id, s.xmin::text as writing, s.is_held from answer_sheet s where s.questionnaire_id = $1";
type SheetRow = { id: string; writing: string; is_held: boolean };

/** How many sheets each transaction wrote. */
function sizes(found: readonly { writing: string }[]): number[] {
  const bySize = new Map<string, number>();
  for (const { writing } of found) bySize.set(writing, (bySize.get(writing) ?? 0) + 1);
  return [...bySize.values()];
}

/** In which order the answers lie on the disk, as the turns in which they were given. */
const lying = (questionnaireId: string) =>
  rows<{ turn: number }>(
    `select split_part(a.value #>> '{}', ' ', 2)::int as turn from answer a join answer_sheet s on s.id = a.sheet_id
     where s.questionnaire_id = $1 and a.value #>> '{}' like 'vastaja %' order by a.ctid`,
    questionnaireId,
  );

/** How like two orders are: 1 the same, -1 the other way round, about 0 by chance. */
function likeness(turns: readonly number[]): number {
  const distance = turns.reduce((sum, turn, place) => sum + (turn - place) ** 2, 0);
  return 1 - (6 * distance) / (turns.length * (turns.length ** 2 - 1));
}

describe("anonymous answers in the database", () => {
  it("are written by no transaction alone while people answer", async () => {
    const one = await anonymous();
    let turn = 0;
    await answerOneByOne(one, 17, async () => {
      turn += 1;
      const found = await rows<SheetRow>(sheetsOf, one.asked.id);
      expect(found).toHaveLength(turn);
      for (const size of sizes(found)) expect(size).toBeGreaterThanOrEqual(Math.min(turn, 5));
    });
  });

  it("cannot be joined to anybody by id, time, transaction or place once it is closed", async () => {
    const one = await anonymous();
    const people = await answerOneByOne(one, 24);
    await perform()(administrator(one), closeQuestionnaire, { questionnaireId: one.asked.id });
    await mixAnswers({ questionnaireId: one.asked.id }, perform());

    expect(sizes(await rows<SheetRow>(sheetsOf, one.asked.id))).toEqual([24]);
    const marks = "select xmin::text as writing, answered_at from recipient where questionnaire_id = $1";
    const marked = await rows<{ writing: string; answered_at: Date }>(marks, one.asked.id);
    expect(sizes(marked)).toEqual([24]);
    expect(new Set(marked.map((row) => row.answered_at.getTime())).size).toBe(1);

    const [times] = await rows<{ count: number }>(
      `select count(distinct (s.started_at, s.submitted_at, a.saved_at, a.revision, s.version_id, s.role, s.facts))::int as count
       from answer_sheet s join answer a on a.sheet_id = s.id where s.questionnaire_id = $1`,
      one.asked.id,
    );
    expect(times?.count).toBe(1);
    const [known] = await rows<{ count: number }>(
      `select count(*)::int as count from answer_sheet where questionnaire_id = $1
         and (recipient_id is not null or invited_forward_id is not null or submitted_by is not null or organisation_id is not null)`,
      one.asked.id,
    );
    expect(known?.count).toBe(0);

    const turns = (await lying(one.asked.id)).map((row) => row.turn);
    expect(turns).toHaveLength(24);
    expect(Math.abs(likeness(turns))).toBeLessThan(0.85);
    const byId = await rows<{ turn: number }>(
      `select split_part(a.value #>> '{}', ' ', 2)::int as turn from answer a join answer_sheet s on s.id = a.sheet_id
       where s.questionnaire_id = $1 and a.value #>> '{}' like 'vastaja %' order by a.id`,
      one.asked.id,
    );
    expect(Math.abs(likeness(byId.map((row) => row.turn)))).toBeLessThan(0.85);

    // What people did has its own transactions: none of them wrote an answer.
    const joined = await rows<object>(
      `select 1 from event e join answer_sheet s on s.xmin = e.xmin and s.questionnaire_id = $1
       where e.actor_person_id = any($2::uuid[])`,
      ...[one.asked.id, people],
    );
    expect(joined).toEqual([]);
  });

  it("of thousands are mixed in parts of nearly one size, each written together", async () => {
    const one = await anonymous();
    const { id, currentVersionId } = one.asked;
    await rows(
      `with sheet as (insert into answer_sheet (questionnaire_id, version_id, submitted_at, is_held)
         select $1, $2, now(), n <= 3 from generate_series(1, 2010) n returning id)
       insert into answer (sheet_id, question_id, value) select id, $3, '"no"' from sheet`,
      ...[id, currentVersionId, one.questions["choice"]?.id],
    );
    const before = await rows<SheetRow>(sheetsOf, id);
    await perform()(administrator(one), closeQuestionnaire, { questionnaireId: id });
    await mixAnswers({ questionnaireId: id }, perform());
    const after = await rows<SheetRow>(sheetsOf, id);
    expect(sizes(after)).toEqual([1005, 1005]);
    expect(after.some((sheet) => sheet.is_held)).toBe(false);
    const known = new Set(before.map((sheet) => sheet.id));
    expect(after.filter((sheet) => known.has(sheet.id))).toEqual([]);
    const [answers] = await rows<{ count: number }>(
      "select count(*)::int as count from answer a join answer_sheet s on s.id = a.sheet_id where s.questionnaire_id = $1",
      id,
    );
    expect(answers?.count).toBe(2010);
  });

  it("leave nothing of what was begun and never sent", async () => {
    const one = await anonymous();
    const about = { questionnaireId: one.asked.id };
    const answer = { ...about, questionId: one.questions["choice"]?.id ?? "", value: "no", revision: 0 };
    await perform()(one.viewer, answerQuestion, answer);
    await perform()(administrator(one), closeQuestionnaire, about);
    await mixAnswers(about, perform());
    expect(await rows<SheetRow>(sheetsOf, one.asked.id)).toEqual([]);
  });

  it("are left alone while it is open, and in a questionnaire with names", async () => {
    const named = await anAnswering(database.source().manager);
    const about = { questionnaireId: named.asked.id };
    const answer = { ...about, questionId: named.questions["choice"]?.id ?? "", value: "no", revision: 0 };
    await perform()(named.viewer, answerQuestion, answer);
    await mixAnswers(about, perform());
    await perform()(administrator(named), closeQuestionnaire, about);
    await mixAnswers(about, perform());
    expect(await rows<SheetRow>(sheetsOf, named.asked.id)).toHaveLength(1);
  });
});

describe("anonymous answers as they are read", () => {
  it("come out several at once: no two looks differ by fewer than five, and closing brings the last ones", async () => {
    const one = await anonymous();
    const { manager } = database.source();
    const reading = () => contextOver(manager, administrator(one));
    const look = async () => {
      const results = await findResults(reading(), one.asked.id);
      const texts = await findAnswerTexts(reading(), one.asked.id, "why", {}, 100, null);
      expect(texts.edges).toHaveLength(results?.sheetCount ?? -1);
      return results?.sheetCount ?? 0;
    };
    const looks = [0];
    await answerOneByOne(one, 23, async () => looks.push(await look()));
    await perform()(administrator(one), closeQuestionnaire, { questionnaireId: one.asked.id });
    await mixAnswers({ questionnaireId: one.asked.id }, perform());
    looks.push(await look());
    expect(looks.at(-1)).toBe(23);
    const steps = looks.slice(1).map((count, at) => count - (looks[at] ?? 0));
    for (const step of steps.filter((size) => size !== 0)) expect(step).toBeGreaterThanOrEqual(5);
  }, 120_000);

  it("keep their tags and quotes when they are written anew", async () => {
    const one = await anonymous();
    const reader = administrator(one);
    await answerOneByOne(one, 12);
    const about = { questionnaireId: one.asked.id, questionKey: "why" };
    const tag = await perform()(reader, addQuestionTag, { ...about, name: "Hind" });
    const read = () =>
      findAnswerTexts(contextOver(database.source().manager, reader), one.asked.id, "why", {}, 50, null);
    const [first] = (await read()).edges;
    const answerId = first?.node.id ?? "";
    await perform()(reader, tagAnswer, { answerId, tagId: tag.id, isTagged: true });
    await perform()(reader, summariseQuestion, { ...about, text: "Kallis.", quoteIds: [answerId] });
    await perform()(reader, closeQuestionnaire, { questionnaireId: one.asked.id });
    await mixAnswers({ questionnaireId: one.asked.id }, perform());
    const same = (await read()).edges.find(({ node }) => node.text === first?.node.text)?.node.id;
    expect(same).not.toBe(answerId);
    const [tagged] = await rows<{ answer_id: string }>("select answer_id from answer_tag where tag_id = $1", tag.id);
    expect(tagged?.answer_id).toBe(same);
    const summary = await database.source().manager.findOneByOrFail(QuestionSummary, about);
    expect(summary.quotes).toEqual([same]);
  });

  it("of a journey are written anew with the latest others", async () => {
    const written =
      "select count(*)::int as count from journey_feedback where xmin = (select g.xmin from journey_feedback_giver g where g.person_id = $1)";
    let person = "";
    for (let turn = 0; turn < 6; turn += 1) {
      person = (await aPerson(database.source().manager)).id;
      await perform()(actingAs(person), giveFeedback, { step: "DATA_EXPORTED", rating: 4, text: `nii ${turn}` });
    }
    const [together] = await rows<{ count: number }>(written, person);
    expect(together?.count).toBeGreaterThanOrEqual(6);
  });
});
