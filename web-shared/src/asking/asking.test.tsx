import type { LocaleTexts } from "../texts/startTexts";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aViewer } from "../testing/aViewer";
import { renderPage, type Answers } from "../testing/renderPage";
import { EditorPage } from "./EditorPage";
import { ResultsPage } from "./ResultsPage";
import { TextsPage } from "./TextsPage";
import { aResult } from "./testing/aResult";

const askingOf = (file: { askingTexts: object }) => file.askingTexts as LocaleTexts;
const texts = {
  et: () => import("../texts/et/askingTexts").then(askingOf),
  en: () => import("../texts/en/askingTexts").then(askingOf),
  ru: () => import("../texts/ru/askingTexts").then(askingOf),
};
const routes = [
  { path: "questionnaires/new", Component: EditorPage },
  { path: "questionnaires/:questionnaireId/results", Component: ResultsPage },
  { path: "questionnaires/:questionnaireId/results/:questionKey", Component: TextsPage },
  { path: "questionnaires/:questionnaireId", Component: () => <h1>Avatud</h1> },
];

async function open(path: string, answers: Answers) {
  const viewer = aViewer({ activeRole: "ADMINISTRATOR", portal: "ADMIN" });
  const view = await renderPage({ portal: "admin", signedIn: routes, path, viewer, answers, texts });
  return { ...view, user: userEvent.setup() };
}

describe("writing a questionnaire", () => {
  const rein = {
    __typename: "Viewer",
    id: "viewer-mari",
    viewerCanAsk: true,
    activeMandate: {
      __typename: "Mandate",
      id: "mandate",
      organisation: { __typename: "Organisation", id: "kutsekoda", kind: "AUTHORITY" },
    },
  };
  const saved = (questionnaire: object | null, problems: object[]) => ({
    data: { draftQuestionnaire: { __typename: "QuestionnairePayload", questionnaire, problems } },
  });
  const write = (answers: Answers = {}) =>
    open("/questionnaires/new", { NewQuestionnaire: { data: { viewer: rein } }, ...answers });

  it("says under each language what is missing, and is accessible", async () => {
    const { user, container } = await write();
    const title = await screen.findByRole("group", { name: "Pealkiri" });
    await user.type(within(title).getByRole("textbox", { name: "eesti keeles" }), "Küsimustik");
    expect(within(title).getAllByText("Puudub: näidatakse eestikeelset.")).toHaveLength(2);
    expect(await axe(container)).toHaveNoViolations();
  });

  it("adds, words and moves questions by keyboard alone, and sends them in their order", async () => {
    const { user, sent } = await write({ DraftQuestionnaire: saved(null, []) });
    const tabs = await screen.findByRole("tablist", { name: "Küsimustiku osad" });
    await user.click(within(tabs).getByRole("tab", { name: /Küsimused/ }));
    for (const words of ["Esimene", "Teine"]) {
      screen.getByRole("button", { name: "Lisa küsimus" }).focus();
      await user.keyboard("{Enter}");
      const group = screen.getByRole("group", { name: "Küsimus" });
      await user.type(within(group).getByRole("textbox", { name: "eesti keeles" }), words);
    }
    screen.getByRole("button", { name: "Tõsta 2. küsimus ettepoole" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("2. küsimus on nüüd 1.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Salvesta" }));
    const request = sent.find(({ operationName }) => operationName === "DraftQuestionnaire");
    const { questions } = request?.variables["input"] as { questions: { key: string; textEt: string }[] };
    expect(questions.map(({ key, textEt }) => [key, textEt])).toEqual([
      ["q2", "Teine"],
      ["q1", "Esimene"],
    ]);
  });

  it("shows the register's refusals above the form", async () => {
    const { user } = await write({
      DraftQuestionnaire: saved(null, [{ __typename: "Problem", code: "FIELD_REQUIRED", field: "titleEt" }]),
    });
    await user.click(await screen.findByRole("button", { name: "Salvesta" }));
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

describe("reading the answers", () => {
  it("says plainly who has not answered, and gives each figure in a table too", async () => {
    const { container } = await open("/questionnaires/asked/results", {
      QuestionnaireResultsPage: { data: { questionnaireResults: aResult() } },
    });
    expect(await screen.findByText(/Küsiti 20 inimeselt, vastas 12 \(60%\)/)).toBeVisible();
    expect(screen.getByText(/8 ei ole vastanud: nende arvamust need arvud ei näita/)).toBeVisible();
    expect(screen.getByText(/Kõige rohkem valiti „Jah” \(75%\)/)).toBeVisible();
    const table = screen.getByRole("table", { name: "Kas olete rahul?" });
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toContain("JahVastuseid9Osa vastanutest75%");
    expect(screen.getByRole("link", { name: "Loe 7 vastust" })).toHaveAttribute(
      "href",
      "/questionnaires/asked/results/why",
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it("puts one's own tag on a text and says how far two readers agree", async () => {
    const page = (key: string, name: string) => ({
      __typename: "PageInfo",
      hasNextPage: false,
      endCursor: null,
      [key]: name,
    });
    const text = {
      __typename: "AnswerText",
      id: "answer",
      text: "Liiga kallis.",
      person: null,
      organisation: null,
      myTags: [],
    };
    const { user, sent, container } = await open("/questionnaires/asked/results/why", {
      QuestionTextsPage: { data: { questionnaireResults: aResult() } },
      AnswerTexts: {
        data: {
          answerTexts: {
            __typename: "AnswerTextConnection",
            edges: [{ __typename: "AnswerTextEdge", cursor: "c", node: text }],
            pageInfo: page("startCursor", "c"),
            totalCount: 1,
          },
        },
      },
      TagAnswer: { data: { tagAnswer: { __typename: "QuestionTagPayload", questionTag: null, problems: [] } } },
    });
    expect(await screen.findByText(/4 ühise vastuse juures langes kokku 75% otsustest/)).toBeVisible();
    await user.click(await screen.findByRole("checkbox", { name: "Hind" }));
    const request = sent.find(({ operationName }) => operationName === "TagAnswer");
    expect(request?.variables["input"]).toEqual({ answerId: "answer", tagId: "price", isTagged: true });
    await user.click(screen.getByRole("button", { name: "Lisa tsitaadiks" }));
    expect(screen.getByText("Valitud on 1 tsitaat.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});
