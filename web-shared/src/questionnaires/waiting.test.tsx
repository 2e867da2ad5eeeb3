import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aQuestionnaire, aRecipient } from "../testing/aSheet";
import { aViewer } from "../testing/aViewer";
import { renderPage, type Answers } from "../testing/renderPage";
import { FeedbackCard } from "./FeedbackCard";
import { WaitingBeside } from "./WaitingBeside";

const Home = () => (
  <WaitingBeside>
    <h1>Avaleht</h1>
  </WaitingBeside>
);
const waiting = (count: number, recipients: object[] = [aRecipient()]) => ({
  data: { __typename: "Query", waitingQuestions: { __typename: "WaitingQuestions", count, recipients } },
});
const payload = (name: string, recipient: object | null, problems: object[] = []) => ({
  data: { __typename: "Mutation", [name]: { __typename: "RecipientPayload", recipient, problems } },
});
const home = (answers: Answers) => renderPage({ open: [{ index: true, Component: Home }], viewer: aViewer(), answers });

test("what waits stands beside the home page, a few at a time with the count of the rest", async () => {
  const { container } = await home({
    WaitingQuestions: waiting(4),
    ShowQuestionDialog: payload("showQuestionDialog", null),
  });
  expect(await screen.findByRole("heading", { level: 2, name: "Vastamata küsimused" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Mida muuta?" })).toHaveAttribute("href", "/questions/q-1");
  expect(screen.getByRole("link", { name: "Ja veel 3 küsimustikku" })).toBeVisible();
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test("nothing stands there, and no dialog is asked for, when nothing waits", async () => {
  const { sent } = await home({ WaitingQuestions: waiting(0, []) });
  expect(await screen.findByRole("heading", { level: 1, name: "Avaleht" })).toBeVisible();
  await waitFor(() => expect(sent.map((each) => each.operationName)).toContain("WaitingQuestions"));
  expect(screen.queryByText("Vastamata küsimused")).not.toBeInTheDocument();
  expect(sent.map((each) => each.operationName)).not.toContain("ShowQuestionDialog");
});

test("the dialog keeps the focus, and Escape is later", async () => {
  const { sent, container } = await home({
    WaitingQuestions: waiting(1),
    ShowQuestionDialog: payload("showQuestionDialog", aRecipient()),
    PostponeQuestion: payload("postponeQuestion", aRecipient({ state: "SNOOZED" })),
  });
  const dialog = await screen.findByRole("dialog", { name: "Teie vastust oodatakse" });
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  for (let press = 0; press < 6; press += 1) {
    await userEvent.tab();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
  }
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(sent.map((each) => each.operationName)).toContain("PostponeQuestion");
});

test("answering now leads to the questions", async () => {
  const { router } = await home({
    WaitingQuestions: waiting(1),
    ShowQuestionDialog: payload("showQuestionDialog", aRecipient()),
  });
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Vasta kohe" }));
  expect(router.state.location.pathname).toBe("/questions/q-1");
});

test("what must be answered cannot be declined, and says how often it may be put off", async () => {
  const questionnaire = aQuestionnaire({ isMandatory: true });
  const mandatory = aRecipient({ questionnaire, viewerCanDecline: false, postponementsLeft: 2 });
  await home({
    WaitingQuestions: waiting(1, [mandatory]),
    ShowQuestionDialog: payload("showQuestionDialog", mandatory),
  });
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText("Vastamine on kohustuslik. Edasi saab lükata veel 2 korda.")).toBeVisible();
  expect(within(dialog).queryByRole("button", { name: "Ei puuduta mind" })).not.toBeInTheDocument();
});

test("the list parts what waits from what is answered, in the address", async () => {
  const list = (nodes: object[]) => ({
    data: {
      __typename: "Query",
      ownQuestionnaires: {
        __typename: "RecipientConnection",
        edges: nodes.map((node) => ({ __typename: "RecipientEdge", node })),
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      },
    },
  });
  const { router, container } = await renderPage({
    path: "/questions",
    viewer: aViewer(),
    answers: { QuestionsPage: ({ list: asked }) => list(asked === "WAITING" ? [aRecipient()] : []) },
  });
  expect(await screen.findByRole("link", { name: "Mida muuta?" })).toBeVisible();
  expect(screen.getByText(/^Vastamise tähtaeg: 20\. detsember 2099/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole("tab", { name: "Vastatud" }));
  expect(await screen.findByText("Te ei ole veel ühelegi küsimustikule vastanud.")).toBeVisible();
  expect(router.state.location.search).toBe("?list=ANSWERED");
});

test("feedback is asked once a step and asks for a rating first", async () => {
  const steps = {
    data: { __typename: "Query", viewer: { __typename: "Viewer", id: "v", feedbackSteps: ["DATA_EXPORTED"] } },
  };
  const given = { __typename: "JourneyFeedback", id: "f" };
  const Page = () => (
    <>
      <h1>Valmis</h1>
      <FeedbackCard step="DATA_EXPORTED" />
      <FeedbackCard step="DUPLICATE_ORDERED" organisationId="body-1" />
    </>
  );
  const { sent, container } = await renderPage({
    open: [{ index: true, Component: Page }],
    viewer: aViewer(),
    answers: {
      FeedbackSteps: steps,
      GiveFeedback: {
        data: {
          __typename: "Mutation",
          giveFeedback: { __typename: "JourneyFeedbackPayload", journeyFeedback: given, problems: [] },
        },
      },
    },
  });
  expect(await screen.findAllByRole("heading", { name: "Kuidas läks?" })).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Saada tagasiside" }));
  expect(screen.getByText("Valige hinne.")).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "4" }));
  await userEvent.type(screen.getByRole("textbox"), "Hea.");
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole("button", { name: "Saada tagasiside" }));
  expect(await screen.findByText("Aitäh! Teie tagasiside on kirja pandud.")).toBeVisible();
  expect(sent.at(-1)?.variables["input"]).toEqual({
    ...{ step: "DUPLICATE_ORDERED", organisationId: "body-1", rating: 4, text: "Hea." },
  });
});
