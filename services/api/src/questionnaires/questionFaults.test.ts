import { conditionFaults, type Conditional } from "./conditionFaults";
import type { QuestionInput } from "./QuestionInput";
import { questionFaults } from "./questionFaults";

const options = ["a", "b"].map((key) => ({ key, et: key }));
const asked = (key: string, on?: string, anyOf = ["a"]): Conditional => ({
  key,
  kind: "SINGLE_CHOICE",
  options,
  shownWhen: on ? { questionKey: on, anyOf } : null,
});
const said = (faults: readonly { code: string; field?: string | null }[]): string[] =>
  faults.map(({ code, field }) => `${code} ${field ?? ""}`);

describe("the logic of a questionnaire", () => {
  it.each<[string, Conditional[], string[]]>([
    ["without conditions is sound", [asked("one"), asked("two")], []],
    ["may look back", [asked("one"), asked("two", "one"), asked("three", "one")], []],
    ["may look back in a chain", [asked("one"), asked("two", "one"), asked("three", "two")], []],
    ["may not look at itself", [asked("one", "one")], ["CONDITION_LOOPS questions.0.shownWhen"]],
    [
      "may not run in a circle of two",
      [asked("one", "two"), asked("two", "one")],
      ["CONDITION_LOOPS questions.0.shownWhen", "CONDITION_LOOPS questions.1.shownWhen"],
    ],
    [
      "may not run in a circle of three, and names only those in it",
      [asked("one", "three"), asked("two", "one"), asked("three", "two"), asked("four", "three")],
      [0, 1, 2].map((at) => `CONDITION_LOOPS questions.${at}.shownWhen`),
    ],
    ["may not look ahead", [asked("one", "two"), asked("two")], ["CONDITION_INVALID questions.0.shownWhen"]],
    ["may not look at nothing", [asked("one", "none")], ["CONDITION_INVALID questions.0.shownWhen"]],
    [
      "may not look for no option",
      [asked("one"), asked("two", "one", [])],
      ["CONDITION_INVALID questions.1.shownWhen"],
    ],
    [
      "may not look for an unknown option",
      [asked("one"), asked("two", "one", ["a", "z"])],
      ["CONDITION_INVALID questions.1.shownWhen"],
    ],
    [
      "may not look at a free text",
      [{ ...asked("one"), kind: "TEXT" }, asked("two", "one")],
      ["CONDITION_INVALID questions.1.shownWhen"],
    ],
    [
      "may look at a step of a scale",
      [{ key: "one", kind: "SCALE", scaleMin: 1, scaleMax: 3 }, asked("two", "one", ["3"])],
      [],
    ],
    [
      "may not look beyond a scale",
      [{ key: "one", kind: "SCALE", scaleMin: 1, scaleMax: 3 }, asked("two", "one", ["4"])],
      ["CONDITION_INVALID questions.1.shownWhen"],
    ],
  ])("%s", (_title, questions, faults) => {
    expect(said(conditionFaults(questions))).toEqual(faults);
  });
});

const question = (facts: Partial<QuestionInput>): QuestionInput => ({ key: "q", kind: "TEXT", textEt: "?", ...facts });

describe("a question", () => {
  it.each<[string, Partial<QuestionInput>, string[]]>([
    ["is sound", {}, []],
    ["needs a text", { textEt: "  " }, ["FIELD_REQUIRED questions.0.textEt"]],
    ["has a text that can be read", { textRu: "я".repeat(2001) }, ["FIELD_TOO_LONG questions.0.textRu"]],
    ["has no key that reads like an option's column", { key: "q__a" }, ["FIELD_INVALID questions.0.key"]],
    ["has no key of a column that is there anyway", { key: "role" }, ["FIELD_INVALID questions.0.key"]],
    ["has a key of small letters", { key: "Ei sobi" }, ["FIELD_INVALID questions.0.key"]],
    [
      "of choice needs two options",
      { kind: "SINGLE_CHOICE", options: [{ key: "a", et: "A" }] },
      ["QUESTION_OPTIONS_MISSING questions.0.options"],
    ],
    [
      "of choice has no option twice",
      { kind: "MULTIPLE_CHOICE", options: ["a", "a"].map((key) => ({ key, et: key })) },
      ["QUESTION_KEY_DUPLICATE questions.0.options.1.key"],
    ],
    [
      "of choice has no option without words",
      { kind: "SINGLE_CHOICE", options: ["a", "b"].map((key) => ({ key, et: " " })) },
      ["FIELD_REQUIRED questions.0.options.0.et", "FIELD_REQUIRED questions.0.options.1.et"],
    ],
    ["of a matrix needs rows", { kind: "MATRIX", options }, ["QUESTION_OPTIONS_MISSING questions.0.rows"]],
    ["of a scale needs its ends", { kind: "SCALE", scaleMin: 1 }, ["FIELD_INVALID questions.0.scaleMax"]],
    ["of a scale goes up", { kind: "SCALE", scaleMin: 5, scaleMax: 1 }, ["FIELD_INVALID questions.0.scaleMax"]],
  ])("%s", (_title, facts, faults) => {
    expect(said(questionFaults([question(facts)]))).toEqual(faults);
  });

  it("has a key of its own", () => {
    expect(said(questionFaults([question({}), question({})]))).toEqual(["QUESTION_KEY_DUPLICATE questions.1.key"]);
  });
});
