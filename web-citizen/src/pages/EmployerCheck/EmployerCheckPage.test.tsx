import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { EmployerCheckPage } from "./EmployerCheckPage";

const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
const empty = { __typename: "EmployerCheckConnection", edges: [] as object[], pageInfo };
const problem = (code: string, field: string): object => ({ __typename: "Problem", code, field });

function open(answer: object, role: "EMPLOYER" | "CITIZEN" = "EMPLOYER") {
  return renderPage({
    signedIn: [
      { path: "employer/check", Component: EmployerCheckPage },
      { path: "employer/checks/:checkId", element: <h1>Tulemus</h1> },
    ],
    texts,
    viewer: aViewer({ activeRole: role }),
    path: "/employer/check",
    answers: {
      EmployerCheckPage: { data: { __typename: "Query", employerChecks: empty } },
      CheckCertificates: {
        data: { __typename: "Mutation", checkCertificates: { __typename: "EmployerCheckPayload", ...answer } },
      },
    },
  });
}

async function fill(rows: string): Promise<void> {
  await userEvent.click(await screen.findByRole("radio", { name: "Hange" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Eesmärk oma sõnadega" }), "Hange 12");
  await userEvent.type(screen.getByRole("textbox", { name: "Mida kontrollida" }), rows);
  await userEvent.click(screen.getByRole("button", { name: "Kontrolli" }));
}

describe("the page where a company checks certificates", () => {
  it("asks for a purpose first, sends what was pasted, and goes to the result", async () => {
    const { sent, container } = await open({ check: { __typename: "EmployerCheck", id: "k1" }, problems: [] });
    await userEvent.click(await screen.findByRole("button", { name: "Kontrolli" }));
    expect(await screen.findByRole("heading", { name: "Parandage 3 viga" })).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
    await fill("300123");
    expect(await screen.findByRole("heading", { name: "Tulemus" })).toBeInTheDocument();
    expect(sent.find((each) => each.operationName === "CheckCertificates")?.variables).toEqual({
      input: { purpose: "PROCUREMENT", purposeText: "Hange 12", rows: "300123" },
    });
  });

  it("names the lines that cannot be read", async () => {
    await open({
      check: null,
      problems: [problem("CHECK_ROW_INVALID", "rows.2"), problem("CHECK_ROW_INVALID", "rows.5")],
    });
    await fill("300123");
    expect(await screen.findAllByText(/^Register ei saa aru ridadest 2, 5\./)).not.toHaveLength(0);
  });

  it("takes rows from a sheet into the field, and says why when it cannot", async () => {
    await open({ check: null, problems: [] });
    const answers = [
      new Response(JSON.stringify({ lines: ["300001", "300002"] }), { status: 200 }),
      new Response(JSON.stringify({ code: "CHECK_TOO_MANY_ROWS" }), { status: 422 }),
      new Response("", { status: 413 }),
    ];
    const before = global.fetch;
    global.fetch = () => Promise.resolve(answers.shift() ?? new Response("", { status: 500 }));
    let place = 0;
    const file = () => new File(["x"], `nimekiri${place++}.csv`);
    const input = () => document.querySelector<HTMLInputElement>("input[type=file]") ?? document.createElement("input");
    await screen.findByRole("textbox", { name: "Mida kontrollida" });
    await userEvent.upload(input(), file(), { applyAccept: false });
    expect(await screen.findByDisplayValue(/300001/)).toHaveValue("300001\n300002");
    await userEvent.upload(input(), file(), { applyAccept: false });
    expect(await screen.findByText(/Korraga saab kontrollida kuni 200 rida/)).toBeInTheDocument();
    await userEvent.upload(input(), file(), { applyAccept: false });
    expect(await screen.findByText(/Fail on liiga suur/)).toBeInTheDocument();
    global.fetch = before;
  });

  it("leads who does not act for a company to where one is chosen", async () => {
    await open({ check: null, problems: [] }, "CITIZEN");
    expect(await screen.findByRole("link", { name: "Vali ettevõte" })).toHaveAttribute("href", "/employer");
  });
});
