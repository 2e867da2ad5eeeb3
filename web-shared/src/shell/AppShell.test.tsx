import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aViewer } from "../testing/aViewer";
import { renderPage } from "../testing/renderPage";
import { PageHead } from "../ui/PageHead";
import { Link } from "react-router";

const open = [
  { index: true, element: <Link to="/second">Edasi</Link> },
  { path: "second", element: <PageHead title="Teine leht" /> },
];
const signedIn = [{ path: "mine", element: <PageHead title="Minu leht" /> }];

test("a page has one head, main and foot, and no accessibility violations", async () => {
  const { container } = await renderPage({ open, path: "/second", viewer: aViewer() });
  expect(await screen.findByRole("link", { name: "Kirjad, 2 lugemata kirja" })).toBeVisible();
  expect(screen.getByRole("banner")).toBeInTheDocument();
  expect(screen.getByRole("contentinfo")).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

test("going to another page moves the focus to its heading and names the document", async () => {
  await renderPage({ open });
  await userEvent.click(await screen.findByRole("link", { name: "Edasi" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Teine leht" })).toHaveFocus();
  expect(document.title).toBe("Teine leht – Kutseregister");
});

test("the skip link is first and leads to the content", async () => {
  await renderPage({ open });
  await userEvent.tab();
  expect(screen.getByRole("link", { name: "Otse sisu juurde" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("main")).toHaveFocus();
});

test("a page that asks for sign-in explains it and leads to the state sign-in in the language of the page", async () => {
  await renderPage({ signedIn, path: "/mine", locale: "ru" });
  expect(await screen.findByRole("heading", { level: 1, name: "Вход" })).toBeVisible();
  const act = screen.getByRole("link", { name: "Войти через государственную службу аутентификации" });
  expect(act).toHaveAttribute("href", "/auth/login?portal=citizen&locale=ru");
});

test("a sign-in that failed at the state's service is explained", async () => {
  await renderPage({ open, path: "/sign-in?outcome=unavailable" });
  expect(await screen.findByRole("alert")).toHaveTextContent("Riigi autentimisteenus ei vasta praegu.");
});

test("an address that is not there has its own page", async () => {
  await renderPage({ open, path: "/nowhere" });
  expect(await screen.findByRole("heading", { level: 1, name: "Seda lehte ei ole" })).toBeVisible();
});

test("the language changes everywhere and is marked on the document", async () => {
  await renderPage({ open });
  const languages = screen.getAllByRole("list", { name: "Keel" })[0];
  if (!languages) throw new Error("no languages");
  await userEvent.click(within(languages).getByRole("button", { name: "EN, In English" }));
  await waitFor(() => expect(document.documentElement.lang).toBe("en"));
  expect(screen.getByRole("link", { name: "Skip to content" })).toBeInTheDocument();
});

test("in an awarding body's portal one chooses a role that belongs there", async () => {
  const chair = {
    __typename: "Mandate" as const,
    id: "mandate-chair",
    role: "COMMITTEE_CHAIR" as const,
    isActive: true,
    organisation: { __typename: "Organisation" as const, id: "kao", name: "Ehitusliit", nameEn: null, nameRu: null },
    committee: null,
  };
  const { sent } = await renderPage({
    signedIn,
    path: "/mine",
    portal: "kao",
    viewer: aViewer({ mandates: [chair] as never }),
  });
  expect(await screen.findByRole("heading", { level: 1, name: "Valige roll" })).toBeVisible();
  const main = screen.getByRole("main");
  expect(within(main).getByRole("heading", { level: 2, name: "Kutsekomisjoni esimees" })).toBeVisible();
  await userEvent.click(within(main).getByRole("button", { name: "Tegutse selles rollis" }));
  await waitFor(() => expect(sent.map((each) => each.operationName)).toContain("SwitchRole"));
});
