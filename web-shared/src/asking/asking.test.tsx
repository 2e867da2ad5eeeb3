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

const aPart = (from: string, below: string, count: number) => ({ __typename: "SpreadCount", from, below, count });
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

  it.each([
    ["titleEt", "Vastajad", "Pealkiri ja tingimused"],
    ["audience.appliedUntil", "Eelvaade", "Vastajad"],
    ["questions", "Eelvaade", /^Küsimused/],
  ])("goes to the part where a mistake stands: %s", async (field, from, to) => {
    const fault = { __typename: "Problem", code: "FIELD_REQUIRED", field };
    const { user } = await write({ DraftQuestionnaire: saved(null, [fault]) });
    await user.click(await screen.findByRole("tab", { name: from }));
    await user.click(screen.getByRole("button", { name: "Salvesta" }));
    expect(await screen.findByRole("tab", { name: to, selected: true })).toBeVisible();
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
    expect(screen.getByText(/Vastas 7\..*Küsitutest ei ole vastanud 8\./)).toBeVisible();
    const tags = screen.getByRole("table", { name: "Miks?" });
    expect(within(tags).getByRole("row", { name: /Hind.*57%/ })).toBeVisible();
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

  it("shows numbers in a chart with its table, bodies by body, and files with a way to them", async () => {
    const result = aResult();
    const [one] = result.questions;
    const questions = [
      {
        ...one,
        ...{ answeredCount: 12, choices: [], spread: [aPart("0", "20", 9), aPart("20", "40", 3)] },
        question: { ...one?.question, id: "hours", key: "hours", kind: "NUMBER", textEt: "Mitu tundi?", options: [] },
      },
      {
        ...one,
        question: { ...one?.question, id: "file", key: "file", kind: "FILE", textEt: "Ettepanek", options: [] },
      },
    ];
    const bodies = { __typename: "BodyCounts", asked: 130, answered: 100 };
    const { container } = await open("/questionnaires/asked/results", {
      QuestionnaireResultsPage: { data: { questionnaireResults: { ...result, bodies, questions } } },
    });
    expect(await screen.findByText(/Küsiti 130 kutse andjalt, vastas 100 \(77%\)/)).toBeVisible();
    expect(screen.getByText(/30 kutse andjat ei ole vastanud/)).toBeVisible();
    expect(screen.getAllByText(/Küsitutest ei ole vastanud 30\./)).toHaveLength(2);
    const table = screen.getByRole("table", { name: "Mitu tundi?" });
    expect(within(table).getByRole("row", { name: /20 kuni alla 40.*25%/ })).toBeVisible();
    expect(screen.getByRole("link", { name: "Vaata 12 vastuse faile" })).toHaveAttribute(
      "href",
      "/questionnaires/asked/results/file",
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it("takes out the answers to an earlier version too", async () => {
    const result = aResult();
    const version = (number: number) => ({
      ...{ __typename: "QuestionnaireVersion", id: `version-${number}`, number },
      frozenAt: `2026-11-0${number}T08:00:00Z`,
    });
    const { user, sent } = await open("/questionnaires/asked/results", {
      QuestionnaireResultsPage: {
        data: {
          questionnaireResults: {
            ...result,
            questionnaire: { ...result.questionnaire, versions: [version(1), version(2)] },
          },
        },
      },
      OrderExport: {
        data: {
          orderExport: {
            __typename: "QuestionnaireExportPayload",
            questionnaireExport: { __typename: "QuestionnaireExport", id: "file" },
            problems: [],
          },
        },
      },
    });
    const versions = await screen.findByRole("combobox", { name: "Millise versiooni vastused" });
    expect(versions).toHaveDisplayValue(/Versioon 2/);
    await user.selectOptions(versions, "1");
    await user.click(screen.getByRole("button", { name: "Telli XLSX" }));
    const request = sent.find(({ operationName }) => operationName === "OrderExport");
    expect(request?.variables["input"]).toEqual({ questionnaireId: "asked", format: "XLSX", versionNumber: 1 });
  });

  it("lists the attached files with who sent them", async () => {
    const result = aResult();
    const [one] = result.questions;
    const question = { ...one?.question, id: "file", key: "file", kind: "FILE", textEt: "Ettepanek", options: [] };
    const node = {
      ...{ __typename: "AnswerAttachment", id: "answer", submittedAt: "2026-11-20T10:00:00Z", organisation: null },
      files: [{ __typename: "AnswerFile", id: "file-1", fileName: "ettepanek.pdf", byteSize: 2048 }],
      person: { __typename: "Person", id: "mari", firstName: "Mari", lastName: "Maasikas" },
    };
    const attachments = {
      __typename: "AnswerAttachmentConnection",
      edges: [{ __typename: "AnswerAttachmentEdge", cursor: "c", node }],
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      totalCount: 1,
    };
    const { container } = await open("/questionnaires/asked/results/file", {
      QuestionTextsPage: { data: { questionnaireResults: { ...result, questions: [{ ...one, question }] } } },
      AnswerAttachments: { data: { answerAttachments: attachments } },
    });
    expect(await screen.findByRole("link", { name: /ettepanek\.pdf/ })).toHaveAttribute("href", "/files/file-1");
    expect(screen.getByText(/Mari Maasikas, saadetud 20\. november 2026 kell 12\.00/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("offers no summary to who reads and tags only", async () => {
    const result = aResult();
    const questionnaire = { ...result.questionnaire, viewerCanSummarise: false };
    await open("/questionnaires/asked/results/why", {
      QuestionTextsPage: { data: { questionnaireResults: { ...result, questionnaire } } },
      AnswerTexts: { data: { answerTexts: null } },
    });
    expect(await screen.findByRole("button", { name: "Lisa märksõna" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Salvesta kokkuvõte" })).toBeNull();
  });
});
