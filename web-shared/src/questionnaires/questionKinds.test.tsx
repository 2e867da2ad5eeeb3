import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { MemoryRouter } from "react-router";
import { aQuestion, aSheet } from "../testing/aSheet";
import { startTestTexts } from "../testing/startTestTexts";
import { calendarLocales } from "../texts/calendarLocales";
import { AnswersShown } from "./AnswersShown";
import type { AnswerValue } from "./AnswerValue";
import { QuestionSections } from "./QuestionSections";
import type { AskedQuestion, Sheet } from "./Sheet";

const option = (key: string, et: string) => ({ __typename: "QuestionOption", key, et, en: null, ru: null });
const long = "Kutsestandardi muutmise mõju hindamine lisakoolitusvajadusele ".repeat(6).trim();
const choices = (word: string) => ["yes", "no", "maybe"].map((key) => option(key, `${word} ${key}`));
const options = choices("Valik");
const rows = ["a", "b"].map((key) => option(key, `Rida ${key}`));
const file = { __typename: "AnswerFile", id: "file-1", fileName: "lisa.pdf", byteSize: 2048 };

/** What each kind needs besides its words, what may be answered, and how that reads. */
const kinds: Record<AskedQuestion["kind"], { facts: object; value: AnswerValue; reads: RegExp }> = {
  TEXT: { facts: {}, value: "Minu vastus", reads: /Minu vastus/ },
  SINGLE_CHOICE: { facts: { options }, value: "no", reads: /Valik no/ },
  MULTIPLE_CHOICE: { facts: { options }, value: ["yes", "maybe"], reads: /Valik maybe/ },
  SCALE: {
    facts: { scaleMin: 0, scaleMax: 10, scaleMinLabelEt: "üldse mitte", scaleMaxLabelEt: "täiesti" },
    value: 10,
    reads: /10/,
  },
  MATRIX: { facts: { options, rows }, value: { a: "yes", b: "no" }, reads: /Rida b: Valik no/ },
  NUMBER: { facts: {}, value: 12.5, reads: /12,5/ },
  DATE: { facts: {}, value: "2026-12-24", reads: /24\.12\.2026/ },
  FILE: { facts: {}, value: ["file-1"], reads: /lisa\.pdf/ },
};
type Kind = keyof typeof kinds;
const names = Object.keys(kinds) as Kind[];

type Variant = { facts?: object; isAnswered?: boolean; error?: string; isClosed?: boolean; px?: number };
const longWords = { textEt: long, hintEt: long, options: choices(long), rows: [option("a", long)] };
const variants: Record<string, Variant> = {
  required: { facts: { isRequired: true } },
  "optional, with help": { facts: { hintEt: "Mõelge viimasele aastale.", sectionEt: "Esimene osa" } },
  "with a mistake": { facts: { isRequired: true, hintEt: "Selgitus" }, error: "Vastake sellele küsimusele." },
  answered: { isAnswered: true },
  closed: { isAnswered: true, isClosed: true },
  "of long texts on a phone": { facts: longWords, isAnswered: true, px: 390 },
};

type Given = { question: AskedQuestion; first: AnswerValue | null; error?: string | undefined; isClosed?: boolean };

function Answering({ question, first, error, isClosed = false }: Given) {
  const [value, setValue] = useState(first);
  return (
    <I18nProvider locale={calendarLocales.et}>
      <h1>Küsimustik</h1>
      <QuestionSections
        questions={[question]}
        valueOf={() => value}
        onChange={(_, next) => setValue(next)}
        fieldOf={() => ({ error, isDisabled: isClosed, files: [file] })}
      />
      <output>{JSON.stringify(value)}</output>
    </I18nProvider>
  );
}

const asked = (kind: Kind, facts: object = {}) => {
  const only = kind === "MATRIX" ? {} : { rows: [] };
  const chooses = kinds[kind].facts;
  const kept = "options" in chooses ? {} : { options: [] };
  return aQuestion("küsimus", { kind, ...chooses, ...facts, ...only, ...kept }) as unknown as AskedQuestion;
};
const show = (kind: Kind, { facts = {}, isAnswered = false, ...rest }: Variant) => {
  const question = asked(kind, facts);
  return render(<Answering question={question} first={isAnswered ? kinds[kind].value : null} {...rest} />);
};
const kept = () => JSON.parse(screen.getByRole("status").textContent || "null") as AnswerValue | null;
/** What stands for the whole question to a screen reader. */
const named = (name: RegExp) =>
  ["group", "radiogroup", "textbox", "button"]
    .flatMap((role) => screen.queryAllByRole(role, { name }))
    .find((element) => !element.closest("label") && (element.tagName !== "BUTTON" || element.textContent !== ""));

beforeEach(() => startTestTexts());
afterEach(() => Object.defineProperty(window, "innerWidth", { value: 1280 }));

describe.each(names)("a question of kind %s", (kind) => {
  it.each(Object.entries(variants))("is accessible when it is %s", async (_, variant) => {
    Object.defineProperty(window, "innerWidth", { value: variant.px ?? 1280 });
    const { container } = show(kind, variant);
    expect(await axe(container)).toHaveNoViolations();
    const words = variant.facts && "textEt" in variant.facts ? /Kutsestandardi muutmise/ : /küsimus/;
    const whole = named(words);
    expect(whole).toBeInTheDocument();
    const isRequired = Boolean(variant.facts && "isRequired" in variant.facts);
    expect(screen.queryAllByText("(valikuline)").length).toBe(isRequired ? 0 : 1);
    if (variant.error) {
      expect(whole).toHaveAccessibleDescription(/Vastake sellele küsimusele\./);
      expect(whole).toHaveAccessibleDescription(/Selgitus/);
    }
  });

  it("cannot be changed by any key once it is closed", async () => {
    show(kind, { isAnswered: true, isClosed: true });
    await userEvent.tab();
    await userEvent.keyboard("9 {ArrowDown}{Enter}{Delete}");
    expect(kept()).toEqual(kinds[kind].value);
    expect(screen.queryByRole("button", { name: "Eemalda valik" })).not.toBeInTheDocument();
  });

  it("reads back what was answered", async () => {
    const answer = { __typename: "OwnAnswer", questionId: "question-küsimus", value: kinds[kind].value };
    const sheet = aSheet({ answers: [{ ...answer, files: [file], revision: 1, savedAt: null, savedBy: null }] }, [
      asked(kind),
    ]) as unknown as Sheet;
    const { container } = render(<AnswersShown sheet={sheet} />, { wrapper: MemoryRouter });
    expect(container).toHaveTextContent(kinds[kind].reads);
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("by keyboard alone", () => {
  const answer = async (kind: Kind, keys: string) => {
    show(kind, { facts: { isRequired: true } });
    await userEvent.tab();
    await userEvent.keyboard(keys);
  };

  it.each([
    ["TEXT", "Jah!", "Jah!"],
    ["SINGLE_CHOICE", "{ArrowDown}", "no"],
    ["MULTIPLE_CHOICE", " ", ["yes"]],
    ["SCALE", "{ArrowRight}{ArrowRight}", 2],
    ["DATE", "24122026", "2026-12-24"],
  ] as const)("%s is answered", async (kind, keys, value) => {
    await answer(kind, keys);
    expect(kept()).toEqual(value);
  });

  it("NUMBER is answered in the reader's own notation", async () => {
    await answer("NUMBER", "12,5");
    await userEvent.tab();
    expect(kept()).toBe(12.5);
  });

  it("each row of a MATRIX is one stop, the arrows choose in it", async () => {
    await answer("MATRIX", " ");
    await userEvent.tab();
    await userEvent.keyboard(" {ArrowRight}");
    expect(kept()).toEqual({ a: "yes", b: "no" });
  });

  it("a FILE is reached and picked by its button", async () => {
    show("FILE", {});
    screen.getByRole("button", { name: "Vali fail: küsimus" }).focus();
    expect(screen.getByRole("button", { name: "Vali fail: küsimus" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
  });

  it("what was chosen of one's own will is taken back", async () => {
    show("SINGLE_CHOICE", { isAnswered: true });
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(kept()).toBeNull();
  });
});

describe("a matrix", () => {
  it("is a real table: each choice is named by its row and its column", () => {
    show("MATRIX", { isAnswered: true });
    const table = screen.getByRole("table", { name: /küsimus/ });
    expect(within(table).getAllByRole("columnheader")).toHaveLength(options.length);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(rows.length);
    expect(within(table).getByRole("radio", { name: "Rida b Valik no" })).toBeChecked();
  });

  it("says at which rows an answer is missing", () => {
    const error = "Vastake sellele küsimusele.";
    render(<Answering question={asked("MATRIX", { isRequired: true })} first={{ a: "yes" }} error={error} />);
    expect(screen.getByRole("radio", { name: "Rida a Valik no" })).not.toHaveAccessibleDescription();
    expect(screen.getByRole("radio", { name: "Rida b Valik no" })).toHaveAccessibleDescription(error);
  });
});

describe("in another language than the page", () => {
  it("what has no translation is marked as Estonian, and only that", async () => {
    await startTestTexts("ru");
    const translated = [{ ...option("yes", "Jah"), ru: "Да" }, option("no", "Ei")];
    render(<Answering question={asked("SINGLE_CHOICE", { options: translated, hintRu: "Пояснение" })} first={null} />);
    const langOf = (text: string) => screen.getByText(text).closest("[lang]:not(html)")?.getAttribute("lang");
    expect([langOf("küsimus"), langOf("Да"), langOf("Ei"), langOf("Пояснение")]).toEqual(["et", "ru", "et", "ru"]);
    expect(langOf("(необязательно)")).toBe("ru");
  });
});
