import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aQuestion, aQuestionnaire, aRecipient, aSheet } from "../testing/aSheet";
import { aViewer } from "../testing/aViewer";
import { renderPage, type Answers } from "../testing/renderPage";

const path = "/questions/q-1";
const done = { data: { __typename: "Mutation" } };
const recipient = (facts = {}) => ({ data: { __typename: "Query", ownQuestionnaire: aRecipient(facts) } });
const answered = (answer: object | null, problems: object[] = []) => ({
  data: { __typename: "Mutation", answerQuestion: { __typename: "OwnAnswerPayload", answer, problems } },
});
const kept = (questionId: unknown, value: unknown, revision: number) => ({
  ...{ __typename: "OwnAnswer", questionId, value, revision, savedAt: "2026-11-26T12:05:00Z", savedBy: null },
});
const keeps: Answers = {
  OpenQuestionSheet: done,
  AnswerQuestion: ({ input }) => {
    const { questionId, value, revision } = input as { questionId: string; value: unknown; revision: number };
    return answered(kept(questionId, value, revision + 1));
  },
};
const problem = (code: string) => ({ __typename: "Problem", code, field: "value" });
const open = (answers: Answers) => renderPage({ path, viewer: aViewer(), answers: { ...keeps, ...answers } });

test("every kind of question has its own accessible field, and what depends on an answer comes with it", async () => {
  const { container, sent } = await open({ QuestionPage: recipient() });
  expect(await screen.findByRole("heading", { level: 1, name: "Mida muuta?" })).toBeVisible();
  expect(screen.getByRole("heading", { level: 2, name: "Esimene osa" })).toBeVisible();
  expect(screen.queryByRole("textbox", { name: /miks/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("radio", { name: "Jah" }));
  expect(screen.getByRole("textbox", { name: /miks/ })).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "5 – hea" }));
  const table = screen.getByRole("table", { name: /tabel/ });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((head) => head.textContent),
  ).toEqual(["Jah", "Ei"]);
  await userEvent.click(within(table).getByRole("radio", { name: "Rida B Ei" }));
  expect(within(table).getByRole("rowheader", { name: "Rida A" })).toBeVisible();
  await waitFor(() => expect(sent.filter((each) => each.operationName === "AnswerQuestion")).toHaveLength(3), {
    timeout: 10_000,
  });
  const values = sent.flatMap(({ variables }) =>
    "input" in variables ? [variables["input"] as { value?: unknown }] : [],
  );
  expect(values.map(({ value }) => value)).toEqual(expect.arrayContaining(["yes", 5, { b: "no" }]));
  expect(await axe(container)).toHaveNoViolations();
}, 90_000);

test("an answer changed elsewhere is shown beside the typed one until one chooses; nothing typed is lost", async () => {
  let turn = 0;
  const { sent } = await open({
    QuestionPage: recipient({ sheet: aSheet({}, [aQuestion("miks")]) }),
    AnswerQuestion: ({ input }) => {
      turn += 1;
      const { value, revision } = input as { value: string; revision: number };
      if (turn === 1) return answered(kept("question-miks", "Teise tekst", 7), [problem("ANSWER_CHANGED_ELSEWHERE")]);
      return answered(kept("question-miks", value, revision + 1));
    },
  });
  await userEvent.type(await screen.findByRole("textbox", { name: /miks/ }), "Minu tekst");
  expect(await screen.findByText("Teise tekst", {}, { timeout: 10_000 })).toBeVisible();
  expect(screen.getByRole("textbox", { name: /miks/ })).toHaveValue("Minu tekst");
  await userEvent.click(screen.getByRole("button", { name: "Jäta minu kirjutatu" }));
  expect(await screen.findByText(/^Salvestatud kell/, {}, { timeout: 10_000 })).toBeVisible();
  const last = sent.filter((each) => each.operationName === "AnswerQuestion").at(-1)?.variables["input"];
  expect(last).toMatchObject({ value: "Minu tekst", revision: 7 });
});

test("a text that is too long is said to be so, stays typed, and is not sent", async () => {
  const { sent } = await open({ QuestionPage: recipient({ sheet: aSheet({}, [aQuestion("miks")]) }) });
  const field = await screen.findByRole("textbox", { name: /miks/ });
  await userEvent.click(field);
  await userEvent.paste("ä".repeat(1_048_576));
  expect(screen.getByText(/Tekst on 1028576 tähemärgi võrra liiga pikk/)).toBeVisible();
  expect(await screen.findByText("Tekst on liiga pikk. Lühendage seda.", {}, { timeout: 10_000 })).toBeVisible();
  expect(sent.map(({ operationName }) => operationName)).not.toContain("AnswerQuestion");
});

test("what is missing is said with a way to it, and nothing is sent before", async () => {
  const { sent } = await open({ QuestionPage: recipient() });
  await userEvent.click(await screen.findByRole("button", { name: "Saada vastused" }));
  const summary = await screen.findByRole("alert");
  expect(summary).toHaveTextContent("valik: Vastake sellele küsimusele.");
  await userEvent.click(within(summary).getByRole("button"));
  expect(screen.getByRole("radio", { name: "Jah" })).toHaveFocus();
  expect(sent.map(({ operationName }) => operationName)).not.toContain("SubmitAnswers");
});

test("what was sent is shown back, and may be changed until the closing", async () => {
  const sheet = aSheet(
    {
      submittedAt: "2026-11-26T12:05:00Z",
      answers: [{ ...kept("question-miks", "Rida üks\nrida kaks <b>", 3), files: [] }],
    },
    [aQuestion("miks")],
  );
  const { container } = await open({ QuestionPage: recipient({ state: "ANSWERED", sheet }) });
  expect(await screen.findByText("Aitäh, vastused on saadetud")).toBeVisible();
  expect(screen.getByText(/rida kaks <b>/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole("button", { name: "Muuda vastuseid" }));
  expect(screen.getByRole("textbox", { name: /miks/ })).toHaveValue("Rida üks\nrida kaks <b>");
});

test("an anonymous answer is said to be out of everybody's hands", async () => {
  const questionnaire = aQuestionnaire({ mode: "ANONYMOUS" });
  const sheet = aSheet({ questionnaire, submittedAt: "2026-11-26T00:00:00Z", canChange: false, questions: [] });
  await open({ QuestionPage: recipient({ questionnaire, state: "ANSWERED", viewerCanAnswer: false, sheet }) });
  expect(await screen.findByText(/Vastus on nüüd nimetu/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Muuda vastuseid" })).not.toBeInTheDocument();
});

test("passing on offers a text to copy, a colleague and, where allowed, an outsider; refusals are said", async () => {
  const refused = { __typename: "RecipientPayload", recipient: null, problems: [problem("EMAIL_INVALID")] };
  const { sent, container } = await open({
    QuestionPage: recipient(),
    ForwardQuestion: { data: { __typename: "Mutation", forwardQuestion: refused } },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Saada edasi" }));
  const dialog = screen.getByRole("dialog", { name: "Saada küsimustik edasi" });
  expect(within(dialog).getByRole("textbox")).toHaveValue(
    "Tere! Palun vasta kutseregistris küsimustikule „Mida muuta?“. Logi sisse siit: http://localhost/questions/q-1",
  );
  await userEvent.click(within(dialog).getByRole("radio", { name: /E-kiri kolleegile/ }));
  await userEvent.type(within(dialog).getByRole("textbox"), "kolleeg@example.ee, teine@example");
  await userEvent.click(within(dialog).getByRole("button", { name: "Saada e-kiri" }));
  expect(await within(dialog).findByText(/Kirjutage e-posti aadress/)).toBeVisible();
  const input = sent.find((each) => each.operationName === "ForwardQuestion")?.variables["input"];
  expect(input).toMatchObject({ way: "COLLEAGUE", addresses: ["kolleeg@example.ee", "teine@example"] });
  expect(await axe(container)).toHaveNoViolations();
});

test("a text the browser did not let be copied stays to be copied by hand", async () => {
  const writeText = () => Promise.reject(new Error("NotAllowedError"));
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  const forwarded = { __typename: "RecipientPayload", recipient: null, problems: [] };
  await open({
    QuestionPage: recipient(),
    ForwardQuestion: { data: { __typename: "Mutation", forwardQuestion: forwarded } },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Saada edasi" }));
  const dialog = screen.getByRole("dialog", { name: "Saada küsimustik edasi" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Kopeeri tekst" }));
  expect(await within(dialog).findByText(/Veebilehitseja ei lubanud kopeerida/)).toBeVisible();
  expect(within(dialog).getByRole("textbox")).toBeVisible();
});

test("an invitation that is used or unknown says so, without sign-in", async () => {
  const { sent, container } = await renderPage({
    path: "/invited/q-1#saladus",
    answers: { InvitedPage: { data: { __typename: "Query", invitedSheet: null } } },
  });
  expect(await screen.findByRole("heading", { level: 1, name: "See kutse ei kehti" })).toBeVisible();
  expect(sent.find((each) => each.operationName === "InvitedPage")?.variables).toEqual({
    ...{ questionnaireId: "q-1", invitation: "saladus" },
  });
  expect(await axe(container)).toHaveNoViolations();
});

test("an invitation opens the questions without sign-in, files left out", async () => {
  await renderPage({
    path: "/invited/q-1#saladus",
    answers: { ...keeps, InvitedPage: { data: { __typename: "Query", invitedSheet: aSheet({ isOutsider: true }) } } },
  });
  expect(await screen.findByRole("heading", { level: 1, name: "Mida muuta?" })).toBeVisible();
  expect(screen.queryByText("fail")).not.toBeInTheDocument();
});
