import { unzipSync, strFromU8 } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { anOrganisation } from "../organisations/testing/anOrganisation";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Refusal } from "../platform/Refusal";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { addQuestionTag } from "./addQuestionTag";
import { findAnswerTexts } from "./answerTextQueries";
import { exportFile } from "./exportFile";
import { findResults } from "./findResults";
import { gatherExport } from "./makeExport";
import { orderExport } from "./orderExport";
import { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";
import { ResultsResolver } from "./ResultsResolver";
import { summariseQuestion } from "./summariseQuestion";
import { tagAnswer } from "./tagAnswer";
import { aRecipient } from "./testing/anAnswering";
import { aQuestionnaire } from "./testing/aQuestionnaire";
import { aSheet } from "./testing/aSheet";
import { aVersion } from "./testing/aVersion";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);
const options = ["a", "b"].map((key) => ({ key, et: key }));
const questions = [
  { key: "one", kind: "SINGLE_CHOICE" as const, options },
  { key: "many", kind: "MULTIPLE_CHOICE" as const, options },
  { key: "grid", kind: "MATRIX" as const, options, rows: options },
  { key: "grade", kind: "SCALE" as const, scaleMin: 1, scaleMax: 5 },
  { key: "day", kind: "DATE" as const },
  { key: "why", kind: "TEXT" as const },
];

/** A questionnaire with six sheets, and two readers of Kutsekoda. */
async function answered(act: Act, facts: Partial<Questionnaire> = {}, sheets = 6) {
  const asked = await aQuestionnaire(act.tx, facts, questions);
  for (let at = 1; at <= sheets; at += 1) {
    await aSheet(act.tx, asked, {
      ...{ one: at % 2 ? "a" : "b", many: at === 1 ? ["a", "b"] : ["b"], grid: { a: "b" } },
      ...{ grade: Math.min(at, 5), day: `2026-11-0${at}`, why: `Põhjus ${at}: Kõrge hind` },
    });
  }
  const reader = async (role: Role = Role.ADMINISTRATOR) =>
    actingAs((await aPerson(act.tx)).id, role, asked.organisationId);
  const [one, two] = [await reader(), await reader(Role.REGISTRAR)];
  return { asked, one, two, ctx: contextOver(act.tx, one) };
}

const refusal = async (run: Promise<unknown>): Promise<string> => {
  const error: unknown = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.message : String(error);
};

describe("results", () => {
  it("count each kind of question over all versions, and what was left out", () =>
    database.inAct(async (act) => {
      const { asked, ctx } = await answered(act);
      const next = await aVersion(act.tx, asked, 2, [...questions.slice(0, 1), { key: "new", kind: "NUMBER" }]);
      await act.tx.update(Questionnaire, { id: asked.id }, { currentVersionId: next.id });
      await aSheet(act.tx, { ...asked, currentVersionId: next.id }, { one: "a", new: 3 });
      await aSheet(act.tx, asked, { one: "a" }, { submittedAt: null });
      const results = await findResults(ctx, asked.id);
      const of = (key: string) => results?.questions.find(({ question }) => question.key === key);
      const counts = (key: string) =>
        Object.fromEntries((of(key)?.choices ?? []).map((one) => [(one.rowKey ?? "") + one.optionKey, one.count]));
      expect(results?.sheetCount).toBe(7);
      expect(results?.questions.map(({ question }) => question.key)).toEqual([
        "one",
        "new",
        "many",
        "grid",
        "grade",
        "day",
        "why",
      ]);
      expect([of("one")?.answeredCount, of("one")?.leftOutCount]).toEqual([7, 0]);
      expect([of("why")?.answeredCount, of("why")?.leftOutCount]).toEqual([6, 1]);
      expect([counts("one"), counts("many"), counts("grid")]).toEqual([{ a: 4, b: 3 }, { a: 1, b: 6 }, { ab: 6 }]);
      expect(of("grade")?.numbers).toEqual({ least: 1, median: 3.5, mean: 20 / 6, most: 5 });
      expect(of("day")?.days).toEqual(["2026-11-01", "2026-11-06"]);
      expect(of("day")?.spread.map(({ from, count }) => [from, count])).toContainEqual(["2026-11-03", 1]);
      expect(of("new")?.spread).toMatchObject([{ from: "3", below: null, count: 1 }]);
    }));

  it.each<[string, readonly (number | string)[], [string, string | null, number][]]>([
    [
      "whole numbers that lie close",
      [2, 2, 4],
      [
        ["2", null, 2],
        ["4", null, 1],
      ],
    ],
    [
      "numbers that lie apart",
      [3, 14, 17, 99],
      [
        ["0", "20", 3],
        ["80", "100", 1],
      ],
    ],
    [
      "parts of numbers",
      [0.25, 0.31, 0.9],
      [
        ["0.2", "0.3", 1],
        ["0.3", "0.4", 1],
        ["0.9", "1", 1],
      ],
    ],
    [
      "numbers below nothing",
      [-15, 5, 85],
      [
        ["-20", "0", 1],
        ["0", "20", 1],
        ["80", "100", 1],
      ],
    ],
    [
      "days of some months",
      ["2026-01-31", "2026-05-02", "2026-05-09"],
      [
        ["2026-01", null, 1],
        ["2026-05", null, 2],
      ],
    ],
    [
      "days of many years",
      ["2001-01-31", "2026-05-02"],
      [
        ["2001", null, 1],
        ["2026", null, 1],
      ],
    ],
  ])("show how %s are spread", (_name, given, expected) =>
    database.inAct(async (act) => {
      const kind = typeof given[0] === "number" ? "NUMBER" : "DATE";
      const asked = await aQuestionnaire(act.tx, {}, [{ key: "one", kind }]);
      for (const value of given) await aSheet(act.tx, asked, { one: value });
      const ctx = contextOver(act.tx, actingAs((await aPerson(act.tx)).id, Role.REGISTRAR, asked.organisationId));
      const spread = (await findResults(ctx, asked.id))?.questions[0]?.spread ?? [];
      expect(spread.map(({ from, below, count }) => [from, below, count])).toEqual(expected);
    }),
  );

  it("name an option that was chosen and is no longer asked", () =>
    database.inAct(async (act) => {
      const { asked, ctx } = await answered(act);
      const fewer = [{ key: "one", kind: "SINGLE_CHOICE" as const, options: [{ key: "b", et: "uus b" }] }];
      const next = await aVersion(act.tx, asked, 2, fewer);
      await act.tx.update(Questionnaire, { id: asked.id }, { currentVersionId: next.id });
      const [first] = (await findResults(ctx, asked.id))?.questions ?? [];
      expect(first?.question.options.map(({ key, et }) => [key, et])).toEqual([
        ["b", "uus b"],
        ["a", "a"],
      ]);
    }));

  it("count bodies where one answers in the name of each", () =>
    database.inAct(async (act) => {
      const { asked, ctx } = await answered(act, { mode: "BODY" });
      for (const answeredAt of [act.now, null]) {
        const { id: organisationId } = await anOrganisation(act.tx);
        for (const _ of [1, 2]) {
          const facts = { role: "COORDINATOR" as const, organisationId, speaksFor: organisationId, answeredAt };
          await aRecipient(act.tx, asked, await aPerson(act.tx), facts);
        }
      }
      expect((await findResults(ctx, asked.id))?.bodies).toEqual({ asked: 2, answered: 1 });
    }));

  it("say who was asked, has seen, answered, declined and is silent, small groups together", () =>
    database.inAct(async (act) => {
      const { asked, ctx } = await answered(act);
      const ask = async (role: Recipient["role"], count: number, facts: Partial<Recipient>): Promise<void> => {
        for (let at = 0; at < count; at += 1) {
          const { id: personId } = await aPerson(act.tx);
          await act.tx.insert(Recipient, { questionnaireId: asked.id, personId, role, ...facts });
        }
      };
      await ask("HOLDER", 6, { seenAt: act.now, answeredAt: act.now });
      await ask("MANAGER", 3, { declinedAt: act.now });
      await ask("ASSESSOR", 2, {});
      const results = await findResults(ctx, asked.id);
      expect(results?.total).toEqual({ asked: 11, seen: 6, answered: 6, declined: 3, silent: 2, forwarded: 0 });
      expect(results?.byRole.map((group) => [group.role, group.groupCount, group.counts?.asked])).toEqual([
        ...[
          ["HOLDER", 1, 6],
          [null, 2, 5],
        ],
      ]);
    }));

  it("are nobody's but the askers'", () =>
    database.inAct(async (act) => {
      const { asked } = await answered(act);
      const stranger = contextOver(act.tx, actingAs((await aPerson(act.tx)).id, Role.MANAGER, null));
      expect(await findResults(stranger, asked.id)).toBeNull();
      expect((await findAnswerTexts(stranger, asked.id, "why", {}, 20, null)).edges).toEqual([]);
    }));

  it("of fewer than five anonymous answers are not shown", () =>
    database.inAct(async (act) => {
      const few = await answered(act, { mode: "ANONYMOUS" }, 4);
      const enough = await answered(act, { mode: "ANONYMOUS" }, 5);
      const shown = async ({ asked, ctx }: typeof few) => {
        const results = await findResults(ctx, asked.id);
        const texts = await findAnswerTexts(ctx, asked.id, "why", {}, 20, null);
        return [results?.questions[0]?.isHidden, results?.questions[0]?.choices.length, texts.edges.length];
      };
      expect(await shown(few)).toEqual([true, 0, 0]);
      expect(await shown(enough)).toEqual([false, 2, 5]);
    }));
});

describe("texts", () => {
  it("are found by words, page on, and stand in no order that tells when they came", () =>
    database.inAct(async (act) => {
      const { asked, ctx } = await answered(act);
      const all = await findAnswerTexts(ctx, asked.id, "why", { text: "korge HIND" }, 4, null);
      const rest = await findAnswerTexts(ctx, asked.id, "why", {}, 4, all.pageInfo.endCursor);
      expect([all.edges.length, rest.edges.length, await all.count?.()]).toEqual([4, 2, 6]);
      const places = [...all.edges, ...rest.edges].map(({ node }) => node.place);
      expect(places).toEqual([...places].sort());
      const one = await findAnswerTexts(ctx, asked.id, "why", { text: "Põhjus 3" }, 4, null);
      expect(one.edges.map(({ node }) => node.text)).toEqual(["Põhjus 3: Kõrge hind"]);
      expect((await findAnswerTexts(ctx, asked.id, "why", { text: "%" }, 4, null)).edges).toEqual([]);
    }));

  it("are coded by two readers, each alone, and their agreement is shown", () =>
    database.inAct(async (act) => {
      const { asked, one, two } = await answered(act);
      const tag = { questionnaireId: asked.id, questionKey: "why", name: "Hind" };
      const price = await addQuestionTag(as(act, one), tag);
      const time = await addQuestionTag(as(act, one), { ...tag, name: "Aeg" });
      expect(await refusal(addQuestionTag(as(act, two), { ...tag, name: " Hind " }))).toBe("TAG_ALREADY_EXISTS");
      const texts = await findAnswerTexts(contextOver(act.tx, one), asked.id, "why", {}, 2, null);
      const [first = "", second = ""] = texts.edges.map(({ node }) => node.id);
      const put = (viewer: typeof one, answerId: string, tagId: string, isTagged = true) =>
        tagAnswer(as(act, viewer), { answerId, tagId, isTagged });
      for (const reader of [one, two]) await put(reader, first, price.id);
      await put(one, second, price.id);
      await put(two, second, time.id);
      await put(two, first, time.id);
      await put(two, first, time.id, false);
      const ctx = contextOver(act.tx, two);
      const result = (await findResults(ctx, asked.id))?.questions.find(({ question }) => question.key === "why");
      if (!result) throw new Error("The question has a result");
      const resolver = new ResultsResolver();
      const counts = (await resolver.tags(result, ctx)).map(({ tag: of, answerCount }) => [of.name, answerCount]);
      expect(counts).toEqual([
        ["Aeg", 1],
        ["Hind", 2],
      ]);
      expect(await resolver.agreement(result, ctx)).toMatchObject({ readerCount: 2, commonCount: 2, share: 0.5 });
      const mine = await findAnswerTexts(ctx, asked.id, "why", { tagId: time.id }, 5, null);
      expect(mine.edges.map(({ node }) => node.id)).toEqual([second]);
      expect((await findAnswerTexts(ctx, asked.id, "why", { untaggedByMe: true }, 9, null)).edges.length).toBe(4);
    }));

  it("are summarised with quotes from the same question only", () =>
    database.inAct(async (act) => {
      const { asked, one, two } = await answered(act);
      const texts = await findAnswerTexts(contextOver(act.tx, one), asked.id, "why", {}, 1, null);
      const quoteIds = texts.edges.map(({ node }) => node.id);
      const about = { questionnaireId: asked.id, questionKey: "why", text: "Hind on kõrge.", quoteIds };
      await summariseQuestion(as(act, one), about);
      const summary = await summariseQuestion(as(act, one), { ...about, text: "Hind on liiga kõrge." });
      expect(summary).toMatchObject({ text: "Hind on liiga kõrge.", quotes: quoteIds });
      const [foreign] = await act.tx.query<{ id: string }[]>(
        "select a.id from answer a join question q on q.id = a.question_id where q.key = 'one' limit 1",
      );
      const wrong = summariseQuestion(as(act, one), { ...about, quoteIds: [foreign?.id ?? ""] });
      expect(await refusal(wrong)).toBe("QUOTE_NOT_FOUND");
      expect(await refusal(summariseQuestion(as(act, two), about))).toBe("Error: FORBIDDEN");
    }));
});

describe("an export", () => {
  it.each(["CSV", "XLSX", "JSON"] as const)("as %s holds every sheet of the version, and no formula", (format) =>
    database.inAct(async (act) => {
      const { asked, one } = await answered(act);
      await act.tx.query(
        "update answer set value = to_jsonb('=HYPERLINK(1)'::text) where value #>> '{}' like 'Põhjus 1:%'",
      );
      const { id: exportId } = await orderExport(as(act, one), { questionnaireId: asked.id, format });
      const ordered = await gatherExport(act, { exportId });
      if (!ordered) throw new Error("It is not made yet");
      const { bytes } = await exportFile(format, ordered.columns, ordered.sheets);
      if (format === "CSV") {
        const text = strFromU8(unzipSync(bytes)["vastused.csv"] ?? new Uint8Array());
        expect(text.trim().split("\r\n")).toHaveLength(7);
        expect(text).toContain(",'=HYPERLINK(1)");
      } else if (format === "XLSX") {
        const [answers] = await readXlsxFile(bytes);
        expect(answers?.data).toHaveLength(7);
        expect(answers?.data.flat()).toContain("=HYPERLINK(1)");
      } else {
        const { answers } = JSON.parse(bytes.toString("utf8")) as { answers: Record<string, unknown>[] };
        expect(answers).toHaveLength(6);
        expect(Object.keys(answers[0] ?? {})).toEqual([
          "submitted_on",
          "role",
          "organisation",
          "person",
          "one",
          "many__a",
          "many__b",
          "grid__a",
          "grid__b",
          "grade",
          "day",
          "why",
        ]);
      }
    }),
  );

  it("of fewer than five anonymous sheets is empty", () =>
    database.inAct(async (act) => {
      const { asked, one } = await answered(act, { mode: "ANONYMOUS" }, 4);
      const { id: exportId } = await orderExport(as(act, one), { questionnaireId: asked.id, format: "JSON" });
      expect((await gatherExport(act, { exportId }))?.sheets).toEqual([]);
    }));
});
