import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aViewer } from "../testing/aViewer";
import { renderPage, type Answers } from "../testing/renderPage";

const letter = {
  __typename: "Letter",
  id: "letter-1",
  subject: "Teie taotlus on kätte saadud",
  createdAt: "2026-11-23T12:05:00Z",
  readAt: null,
  locale: "et",
};
const page = (letters: object[]) => ({
  data: {
    __typename: "Query",
    letters: {
      __typename: "LetterConnection",
      edges: letters.map((node) => ({ __typename: "LetterEdge", node })),
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  },
});
const full = {
  ...letter,
  body: "Lugupeetud Mari Maasikas\n\nTeie taotlus on meil olemas.",
  applicationId: "application-1",
};
const answers: Answers = {
  LettersPage: ({ unreadOnly }) => page(unreadOnly ? [] : [letter]),
  LetterPage: { data: { __typename: "Query", letter: full } },
  MarkLetterRead: {
    data: {
      __typename: "Mutation",
      markLetterRead: {
        __typename: "LetterPayload",
        letter: { __typename: "Letter", id: "letter-1", readAt: "2026-11-23T12:06:00Z" },
        problems: [],
      },
    },
  },
};

test("letters stand newest first and say which are unread", async () => {
  const { container } = await renderPage({ path: "/letters", viewer: aViewer(), answers });
  expect(await screen.findByRole("link", { name: letter.subject })).toBeVisible();
  expect(screen.getByText("23. november 2026 kell 14.05")).toBeVisible();
  expect(screen.getByText("Lugemata")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("unread letters alone are asked for by the address, and none left is said", async () => {
  const { router } = await renderPage({ path: "/letters", viewer: aViewer(), answers });
  await userEvent.click(await screen.findByRole("switch", { name: "Näita ainult lugemata kirju" }));
  expect(await screen.findByText("Kõik kirjad on loetud.")).toBeVisible();
  expect(router.state.location.search).toBe("?unread=1");
});

test("an opened letter reads like a letter and is marked read", async () => {
  const { sent, container } = await renderPage({ path: "/letters/letter-1", viewer: aViewer(), answers });
  expect(await screen.findByRole("heading", { level: 1, name: letter.subject })).toBeVisible();
  expect(screen.getByText("Teie taotlus on meil olemas.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Ava taotlus" })).toHaveAttribute("href", "/applications/application-1");
  await waitFor(() => expect(sent.map((each) => each.operationName)).toContain("MarkLetterRead"));
  expect(await axe(container)).toHaveNoViolations();
});

test("somebody else's letter does not differ from one that is not there", async () => {
  const none: Answers = { LetterPage: { data: { __typename: "Query", letter: null } } };
  await renderPage({ path: "/letters/letter-9", viewer: aViewer(), answers: none });
  expect(await screen.findByRole("heading", { level: 1, name: "Seda lehte ei ole" })).toBeVisible();
});

test("our fault is said with the request's number and can be tried again", async () => {
  const broken: Answers = {
    LettersPage: { errors: [{ message: "no", extensions: { code: "INTERNAL", requestId: "r-17" } }] },
  };
  await renderPage({ path: "/letters", viewer: aViewer(), answers: broken });
  expect(await screen.findByText("Kui kirjutate meile, lisage päringu number: r-17")).toBeVisible();
  expect(screen.getByRole("button", { name: "Proovi uuesti" })).toBeEnabled();
});

test("somebody else's words in a letter stand apart, as they were typed", async () => {
  const body =
    "Lugupeetud Mari Maasikas\n\n> Töö\n> \n> <b>Kas</b> olete vaba?\n\n> See ei ole tsitaat,\nsest rida on märkimata.";
  const quoting = { LetterPage: { data: { __typename: "Query", letter: { ...full, body } } } };
  await renderPage({ path: "/letters/letter-1", viewer: aViewer(), answers: { ...answers, ...quoting } });
  const quote = await screen.findByRole("blockquote");
  expect(quote.textContent).toBe("Töö\n\n<b>Kas</b> olete vaba?");
  expect(screen.getByText(/See ei ole tsitaat/).tagName).toBe("P");
});
