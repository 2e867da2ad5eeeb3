import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aQuestion, aQuestionnaire, aRecipient, aSheet } from "../testing/aSheet";
import { aViewer } from "../testing/aViewer";
import { renderPage, type Answers } from "../testing/renderPage";

const body = { __typename: "Organisation", id: "body-2", name: "Teine Liit", nameEn: null, nameRu: null };
const page = (facts: Record<string, unknown>) => ({
  data: { __typename: "Query", ownQuestionnaire: aRecipient(facts) },
});
const answers: Answers = {
  OpenQuestionSheet: { data: { __typename: "Mutation" } },
  AnswerQuestion: ({ input }) => {
    const { questionId, value } = input as { questionId: string; value: unknown };
    const answer = {
      __typename: "OwnAnswer",
      questionId,
      value,
      revision: 1,
      savedAt: "2026-11-26T12:05:00Z",
      savedBy: null,
    };
    return {
      data: { __typename: "Mutation", answerQuestion: { __typename: "OwnAnswerPayload", answer, problems: [] } },
    };
  },
};

test("who acts for two bodies answers for the one that the address names", async () => {
  const sheet = aSheet({ organisationId: body.id, questionnaire: aQuestionnaire({ mode: "BODY" }) }, [
    aQuestion("miks"),
  ]);
  const { sent } = await renderPage({
    ...{ path: `/questions/q-1?body=${body.id}`, viewer: aViewer() },
    answers: {
      ...answers,
      QuestionPage: page({ answersFor: body, questionnaire: aQuestionnaire({ mode: "BODY" }), sheet }),
    },
  });
  expect(await screen.findByText(/Vastate asutuse Teine Liit nimel/)).toBeVisible();
  await userEvent.type(screen.getByRole("textbox", { name: /miks/ }), "Sest");
  await waitFor(() => expect(sent.map(({ operationName }) => operationName)).toContain("AnswerQuestion"), {
    timeout: 10_000,
  });
  const ofBody = { questionnaireId: "q-1", organisationId: body.id };
  expect(sent.find(({ operationName }) => operationName === "QuestionPage")?.variables).toEqual(ofBody);
  for (const name of ["OpenQuestionSheet", "AnswerQuestion"]) {
    expect(sent.find(({ operationName }) => operationName === name)?.variables["input"]).toMatchObject(ofBody);
  }
});

test("in the list each body's questionnaire leads to its own address, and an anonymous answer has no time", async () => {
  const secret = aQuestionnaire({ id: "q-2", titleEt: "Nimetu", mode: "ANONYMOUS" });
  const nodes = [
    aRecipient({ id: "r-1", answersFor: body, questionnaire: aQuestionnaire({ mode: "BODY" }) }),
    aRecipient({ id: "r-2", state: "ANSWERED", answeredAt: "2026-11-01T00:00:00Z", questionnaire: secret }),
  ];
  const { container } = await renderPage({
    ...{ path: "/questions", viewer: aViewer() },
    answers: {
      QuestionsPage: {
        data: {
          __typename: "Query",
          ownQuestionnaires: {
            __typename: "RecipientConnection",
            edges: nodes.map((node) => ({ __typename: "RecipientEdge", node })),
            pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
          },
        },
      },
    },
  });
  const link = await screen.findByRole("link", { name: "Mida muuta?" });
  expect(link).toHaveAttribute("href", `/questions/q-1?body=${body.id}`);
  expect(screen.getByRole("link", { name: "Nimetu" })).toHaveAttribute("href", "/questions/q-2");
  expect(screen.getByText("Vastatud nimetult")).toBeVisible();
  expect(screen.queryByText(/november/)).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test("what was heard and will be done is told to those who were asked", async () => {
  const heard = { publishedAt: "2026-12-24T10:00:00Z", heardEt: "Kuulsime.\nTeeme ära.", heardEn: "We heard." };
  const questionnaire = aQuestionnaire(heard);
  const sheet = aSheet({ questionnaire, canChange: false, submittedAt: "2026-12-01T10:00:00Z" }, [aQuestion("miks")]);
  const { container } = await renderPage({
    ...{ path: "/questions/q-1", viewer: aViewer() },
    answers: { ...answers, QuestionPage: page({ questionnaire, state: "ANSWERED", sheet }) },
  });
  expect(await screen.findByRole("heading", { name: "Mida kuulsime ja mida teeme" })).toBeVisible();
  expect(screen.getByText(/Teeme ära\./)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
