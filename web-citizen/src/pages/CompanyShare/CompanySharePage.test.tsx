import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { anEntry } from "../../testing/anEntry";
import { texts } from "../../texts/texts";
import { CompanySharePage } from "./CompanySharePage";

const secret = `share_${"0a".repeat(16)}`;
const key = "kutse.companyLink";
const employer = aViewer({ activeRole: "EMPLOYER" });

beforeEach(() => window.sessionStorage.clear());

function open(viewer: ReturnType<typeof aViewer> | null, path = `/employer/share#${secret}`, problems: string[] = []) {
  const organisation = { __typename: "Organisation", id: "o1", name: "Kase Ehitus OÜ" };
  const activeMandate = { __typename: "Mandate", id: "m1", organisation };
  const shared = { __typename: "SharedEntries", answeredAt: "2026-11-26T10:05:00Z", certificates: [anEntry()] };
  return renderPage({
    open: [{ path: "employer/share", Component: CompanySharePage }],
    texts,
    viewer,
    path,
    answers: {
      CompanySharePage: { data: { viewer: { __typename: "Viewer", id: "viewer-mari", activeMandate } } },
      OpenCompanyShare: {
        data: {
          openCompanyShare: {
            __typename: "SharedEntriesPayload",
            shared: problems.length > 0 ? null : shared,
            problems: problems.map((code) => ({ __typename: "Problem", code, field: null })),
          },
        },
      },
    },
  });
}

const acts = (sent: Awaited<ReturnType<typeof open>>["sent"]) =>
  sent.filter(({ operationName }) => operationName === "OpenCompanyShare").map(({ variables }) => variables);

describe("a link for one company", () => {
  it("offers sign-in without naming the company, and keeps its secret in this tab, out of the address", async () => {
    const { router, container } = await open(null);
    expect(await screen.findByRole("heading", { level: 1, name: "Link ettevõttele" })).toBeInTheDocument();
    await waitFor(() => expect(router.state.location.hash).toBe(""));
    expect(window.sessionStorage.getItem(key)).toBe(secret);
    expect(container.textContent).not.toContain("Kase");
    expect((await axe(container)).violations).toEqual([]);
    const signIn = screen.getAllByRole("link", { name: "Logi sisse" }).at(-1);
    expect(signIn?.getAttribute("href")).not.toContain(secret);
  });

  it("leads who does not act for a company to the choice", async () => {
    await open(aViewer());
    expect(await screen.findByRole("link", { name: "Vali ettevõte" })).toHaveAttribute("href", "/employer");
    expect(window.sessionStorage.getItem(key)).toBe(secret);
  });

  it("opens by its button, says before that the holder sees it, and forgets the secret", async () => {
    const { sent, container } = await open(employer);
    expect(await screen.findByText(/Avate lingi ettevõtte Kase Ehitus OÜ nimel/)).toBeInTheDocument();
    expect(acts(sent)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Ava link" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Kokk, tase 4" })).toBeInTheDocument();
    expect(screen.getByText("nime ei ole jagatud")).toBeInTheDocument();
    expect(acts(sent)).toEqual([{ input: { secret } }]);
    expect(window.sessionStorage.getItem(key)).toBeNull();
    expect((await axe(container)).violations).toEqual([]);
  });

  it("says plainly that it is for another company, and offers to choose anew", async () => {
    await open(employer, undefined, ["SHARE_FOR_ANOTHER_COMPANY"]);
    await userEvent.click(await screen.findByRole("button", { name: "Ava link" }));
    expect(await screen.findByText(/antud mõnele teisele ettevõttele/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Vali teine ettevõte" })).toHaveAttribute("href", "/employer");
    expect(window.sessionStorage.getItem(key)).toBe(secret);
  });

  it("says that it does not open, and keeps nothing of it", async () => {
    await open(employer, undefined, ["SHARE_NOT_OPEN"]);
    await userEvent.click(await screen.findByRole("button", { name: "Ava link" }));
    expect(await screen.findByText(/Paluge omanikult uus link/)).toBeInTheDocument();
    expect(window.sessionStorage.getItem(key)).toBeNull();
  });

  it.each(["/employer/share", "/employer/share#share_x", `/employer/share#${secret.toUpperCase()}`])(
    "asks for the link again at %s",
    async (path) => {
      await open(employer, path);
      expect(await screen.findByText("Siin ei ole avatavat linki")).toBeInTheDocument();
    },
  );
});
