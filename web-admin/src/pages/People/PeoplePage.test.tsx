import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { signedInRoutes } from "../../routes";
import { texts } from "../../texts/texts";

const jaan = {
  __typename: "Person",
  id: "person-jaan",
  firstName: "Jaan",
  lastName: "Tamm",
  personalCode: "60001017869",
  birthDate: "2000-01-01",
  suspendedAt: null,
};

async function openPeople() {
  const connection = {
    __typename: "PersonConnection",
    edges: [{ __typename: "PersonEdge", cursor: "c", node: jaan }],
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  };
  const view = await renderPage({
    portal: "admin",
    signedIn: signedInRoutes,
    texts,
    path: "/people",
    viewer: aViewer({ activeRole: "REGISTRAR", portal: "ADMIN" }),
    answers: { PeoplePage: { data: { people: connection } } },
  });
  await screen.findByRole("heading", { level: 1, name: "Inimesed" });
  return { ...view, user: userEvent.setup() };
}

describe("looking people up", () => {
  it("says that each look is written down, and asks nothing before the button", async () => {
    const { sent, container } = await openPeople();
    expect(screen.getByText(/Iga vaatamine kirjutatakse üles/)).toBeVisible();
    expect(sent.map(({ operationName }) => operationName)).not.toContain("PeoplePage");
    expect(await axe(container)).toHaveNoViolations();
  });

  it("refuses a code with a wrong check digit without asking the register", async () => {
    const { user, sent } = await openPeople();
    await user.type(screen.getByRole("textbox", { name: "Isikukood" }), "60001017868");
    await user.click(screen.getByRole("button", { name: "Otsi inimest" }));
    expect(await screen.findByText("Sellist isikukoodi ei ole. Kontrollige numbreid.")).toBeVisible();
    expect(sent.map(({ operationName }) => operationName)).not.toContain("PeoplePage");
  });

  it("finds a person by code, spaces allowed, and never puts the code in the address", async () => {
    const { user, sent, router } = await openPeople();
    await user.type(screen.getByRole("textbox", { name: "Isikukood" }), "6000101 7869");
    await user.click(screen.getByRole("button", { name: "Otsi inimest" }));
    expect(await screen.findByRole("link", { name: "Jaan Tamm" })).toHaveAttribute("href", "/people/person-jaan");
    expect(screen.getByText("6000101 7869")).toBeVisible();
    const asked = sent.find(({ operationName }) => operationName === "PeoplePage");
    expect(asked?.variables["filter"]).toEqual({ personalCode: "60001017869" });
    expect(router.state.location.search).toBe("");
  });
});
