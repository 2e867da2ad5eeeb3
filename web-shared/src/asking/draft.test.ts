import { audienceInput, draftAudience } from "./audienceDraft";
import { conditionKeys, conditionSources, moveQuestion, removeQuestion } from "./changeQuestions";
import type { QuestionDraft } from "./draft";
import { draftInput } from "./draftInput";
import { freeKey, newDraft, newQuestion } from "./newDraft";

const question = (key: string, facts: Partial<QuestionDraft> = {}): QuestionDraft => ({
  ...newQuestion("SINGLE_CHOICE", []),
  key,
  ...facts,
});
const three = [question("q1"), question("q2"), question("q3", { shownWhen: { questionKey: "q1", anyOf: ["a1"] } })];
const keys = (questions: readonly QuestionDraft[]) => questions.map(({ key }) => key).join(" ");

describe("the questions of a draft", () => {
  it("get keys that are never given twice, also after one was removed", () => {
    expect(freeKey("q", [])).toBe("q1");
    expect(freeKey("q", ["q1", "q3", "other"])).toBe("q4");
  });

  it.each([
    [0, 1, "q2 q1 q3"],
    [2, -1, "q1 q3 q2"],
    [0, -1, "q1 q2 q3"],
    [2, 1, "q1 q2 q3"],
  ] as const)("move from %d by %d to %s", (from, by, order) => {
    expect(keys(moveQuestion(three, from, by))).toBe(order);
  });

  it("take conditions that look at them with them", () => {
    const left = removeQuestion(three, "q1");
    expect(keys(left)).toBe("q2 q3");
    expect(left[1]?.shownWhen).toBeNull();
  });

  it("look only at earlier questions with options or steps", () => {
    const mixed = [question("q1"), question("q2", { kind: "TEXT" }), question("q3", { kind: "SCALE", scaleMax: 2 })];
    expect(keys(conditionSources(mixed, 2))).toBe("q1");
    expect(keys(conditionSources(mixed, 3))).toBe("q1 q3");
    expect(conditionKeys(question("q", { kind: "SCALE", scaleMax: 2 })).map(({ value }) => value)).toEqual(["1", "2"]);
  });
});

describe("a draft as the register takes it", () => {
  it("leaves out what is not written and says when it closes in Estonian time", () => {
    const input = draftInput({ ...newDraft(), title: { et: "Pealkiri", en: " ", ru: "" }, closesOn: "2026-12-01" });
    expect(input).toMatchObject({
      titleEt: "Pealkiri",
      titleEn: null,
      titleRu: null,
      closesAt: "2026-12-01T21:59:00.000Z",
    });
  });

  it("has an audience of what narrows only", () => {
    expect(audienceInput({ ...draftAudience(null), roles: ["HOLDER"] })).toEqual({ roles: ["HOLDER"] });
    const period = { appliedFrom: "2026-01-01", appliedUntil: null };
    expect(audienceInput(draftAudience(period))).toEqual({ appliedFrom: "2026-01-01" });
  });
});
