import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { MySharesPage } from "./MySharesPage";

const opening = { __typename: "ShareOpening", id: "o1", at: "2026-11-26T10:05:00Z" };
const openings = [{ ...opening, client: "PHONE", role: null, organisation: null }];
const kase = { __typename: "Organisation", id: "k1", name: "Kase Ehitus OÜ", nameEn: null, nameRu: null };
const share = (facts: object = {}) => ({
  __typename: "Share",
  id: "s1",
  label: "Ehitus OÜ",
  fields: ["NAME"],
  state: "ACTIVE",
  expiresOn: "2026-12-26",
  revokedAt: null,
  openingLimit: null,
  openingCount: 1,
  companyCode: null,
  companyName: null,
  viewerCanRevoke: true,
  openings,
  certificates: [
    {
      __typename: "Certificate",
      id: "c1",
      registrationNumber: "300001",
      specialisation: null,
      qualification: {
        __typename: "Qualification",
        id: "q1",
        title: "Kokk, tase 4",
        titleEn: null,
        titleRu: null,
        estqfLevel: 4,
      },
    },
  ],
  ...facts,
});

function open(shares: object[]) {
  const edges = shares.map((node) => ({ __typename: "ShareEdge", cursor: "c", node }));
  const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
  const own = { __typename: "ShareConnection", edges, pageInfo };
  const closed = share({ state: "REVOKED", revokedAt: "2026-11-26T10:10:00Z", viewerCanRevoke: false });
  const problems: object[] = [];
  return renderPage({
    signedIn: [{ path: "my-shares", Component: MySharesPage }],
    texts,
    viewer: aViewer(),
    path: "/my-shares",
    answers: {
      MySharesPage: { data: { viewer: { __typename: "Viewer", id: "viewer-mari", shares: own } } },
      RevokeShare: { data: { revokeShare: { __typename: "SharePayload", share: closed, problems } } },
    },
  });
}

describe("the page of my links", () => {
  it("shows what a link shows, its openings, and closes it after asking once more", async () => {
    const { sent, container } = await open([share()]);
    expect(await screen.findByRole("heading", { level: 2, name: "Ehitus OÜ" })).toBeInTheDocument();
    expect(screen.getByText("Avaneb kuni 26.12.2026")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Avamised (1)" }));
    expect(screen.getByText(/telefon/)).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Sulge link: Ehitus OÜ" }));
    expect(sent.some(({ operationName }) => operationName === "RevokeShare")).toBe(false);
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Sulge link" }));
    expect(await screen.findByText("Suletud 26.11.2026")).toBeInTheDocument();
    const acts = sent.filter(({ operationName }) => operationName === "RevokeShare");
    expect(acts.map(({ variables }) => variables)).toEqual([{ input: { shareId: "s1" } }]);
  });

  it("says how often a link for a company was opened, by whom, and that no opening is left", async () => {
    const company = { companyCode: "19900019", companyName: "Kase Ehitus OÜ" };
    const opened = [{ ...opening, client: null, role: "EMPLOYER", organisation: kase }];
    await open([share({ ...company, state: "USED_UP", openingLimit: 5, openingCount: 5, openings: opened })]);
    expect(await screen.findByText("Avamised otsas")).toBeInTheDocument();
    expect(screen.getByText("5 lubatud 5 korrast")).toBeInTheDocument();
    expect(screen.getByText("Kase Ehitus OÜ (registrikood 19900019)")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Avamised (5)" }));
    expect(screen.getByText(/Tööandja/)).toHaveTextContent("Kase Ehitus OÜ · Tööandja");
  });

  it("says what a link is for when there is none", async () => {
    const { container } = await open([]);
    expect(await screen.findByText("Teil ei ole ühtegi linki")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Tee uus link" })).toHaveAttribute("href", "/my-shares/new");
    expect((await axe(container)).violations).toEqual([]);
  });
});
