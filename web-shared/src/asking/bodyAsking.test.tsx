import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aViewer } from "../testing/aViewer";
import { renderPage, type Answers } from "../testing/renderPage";
import type { LocaleTexts } from "../texts/startTexts";
import { AskedPage } from "./AskedPage";
import { AskingPage } from "./AskingPage";
import { EditorPage } from "./EditorPage";
import { anAsked } from "./testing/anAsked";

const askingOf = (file: { askingTexts: object }) => file.askingTexts as LocaleTexts;
const texts = {
  et: () => import("../texts/et/askingTexts").then(askingOf),
  en: () => import("../texts/en/askingTexts").then(askingOf),
  ru: () => import("../texts/ru/askingTexts").then(askingOf),
};
const routes = [
  { path: "questionnaires", Component: AskingPage },
  { path: "questionnaires/new", Component: EditorPage },
  { path: "questionnaires/:questionnaireId", Component: AskedPage },
];
const body = { __typename: "Organisation" as const, id: "body", name: "Ehitusliit", nameEn: null, nameRu: null };
const viewerOf = (viewerCanAsk: boolean) => ({
  ...{ __typename: "Viewer", id: "viewer-mari", viewerCanAsk },
  activeMandate: { __typename: "Mandate", id: "mandate", organisation: { ...body, kind: "AWARDING_BODY" } },
});
const list = (viewerCanAsk: boolean, nodes: object[] = []) => ({
  data: {
    viewer: viewerOf(viewerCanAsk),
    questionnaires: {
      __typename: "QuestionnaireConnection",
      edges: nodes.map((node) => ({ __typename: "QuestionnaireEdge", node })),
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  },
});

/** The portal of an awarding body, in the hands of its manager. */
async function open(path: string, answers: Answers) {
  const mandate = { __typename: "Mandate" as const, id: "mandate", role: "MANAGER" as const, isActive: true };
  const mandates = [{ ...mandate, organisation: body, committee: null }] as never;
  const viewer = aViewer({ activeRole: "MANAGER", portal: "KAO", mandates, activeMandate: mandates[0] });
  const view = await renderPage({ portal: "kao", signedIn: routes, path, viewer, answers, texts });
  return { ...view, user: userEvent.setup() };
}

describe("a body that asks its own holders", () => {
  it("begins a questionnaire where Kutsekoda allows it, and reads its own all the same where not", async () => {
    const first = await open("/questionnaires", { AskingPage: list(true) });
    expect(await screen.findByRole("heading", { level: 1, name: "Küsimustikud kasutajatele" })).toBeVisible();
    expect(await screen.findByRole("link", { name: "Uus küsimustik" })).toBeVisible();
    expect(await axe(first.container)).toHaveNoViolations();
    first.unmount();
    await open("/questionnaires", { AskingPage: list(false) });
    expect(await screen.findByText("Praegu midagi ei küsita")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Uus küsimustik" })).not.toBeInTheDocument();
  });

  it("that may not ask finds no form", async () => {
    await open("/questionnaires/new", { NewQuestionnaire: { data: { viewer: viewerOf(false) } } });
    expect(await screen.findByRole("heading", { level: 1 })).not.toHaveTextContent("Uus küsimustik");
    expect(screen.queryByRole("button", { name: "Salvesta" })).not.toBeInTheDocument();
  });

  it("chooses no roles and no other bodies, and nobody answers in its name", async () => {
    const { user, sent, container } = await open("/questionnaires/new", {
      NewQuestionnaire: { data: { viewer: viewerOf(true) } },
      DraftQuestionnaire: {
        data: { draftQuestionnaire: { __typename: "QuestionnairePayload", questionnaire: null, problems: [] } },
      },
    });
    const title = await screen.findByRole("group", { name: "Pealkiri" });
    await user.type(within(title).getByRole("textbox", { name: "eesti keeles" }), "Meie koolitus");
    expect(screen.getByRole("radio", { name: /Nimetult/ })).toBeVisible();
    expect(screen.queryByRole("radio", { name: /Kutse andja nimel/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("checkbox", { name: /Vastamine on kohustuslik/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Vastajad" }));
    expect(screen.getByText(/Küsitakse teie antud kehtivate kutsete omanikelt/)).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: "Koordinaatorid" })).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Salvesta" }));
    const request = sent.find(({ operationName }) => operationName === "DraftQuestionnaire");
    expect(request?.variables["input"]).toMatchObject({ titleEt: "Meie koolitus", audience: {} });
  });

  it("sees how it looks in each language, portal and width, drawn by what answers", async () => {
    const { user, container } = await open("/questionnaires/asked", {
      AskedPage: { data: { questionnaire: anAsked({ organisation: body }) } },
    });
    const answer = await screen.findByRole("radio", { name: "Jah" });
    expect(screen.queryByRole("textbox", { name: /Miks ei/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Ei" }));
    expect(screen.getByRole("textbox", { name: /Miks ei/ })).toBeVisible();
    await user.click(answer);
    await user.click(screen.getByRole("radio", { name: "inglise keeles" }));
    expect(await screen.findByRole("radio", { name: "Yes" })).toBeChecked();
    expect(screen.getByText(/Selles keeles puudub \d+ teksti/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Clear the choice" })).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Kutse andja töölaud" }));
    await user.click(screen.getByRole("radio", { name: "telefon" }));
    expect(screen.getByRole("table", { name: /Read/ })).toBeVisible();
    await user.upload(container.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "lisa.pdf"));
    expect(await screen.findByText("lisa.pdf")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});
