import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { EmployerPage } from "./EmployerPage";

const company = (name: string, registryCode: string, isActing = false): object => ({
  __typename: "CompanyRight",
  name,
  registryCode,
  isActing,
});

function open(companies: readonly object[], isRegisterAnswering = true) {
  const companyRights = { __typename: "CompanyRights", isRegisterAnswering, companies };
  const problem = { __typename: "Problem", code: "COMPANY_NOT_REPRESENTED", field: "registryCode" };
  return renderPage({
    signedIn: [{ path: "employer", Component: EmployerPage }],
    texts,
    viewer: aViewer(),
    path: "/employer",
    answers: {
      EmployerPage: { data: { __typename: "Query", companyRights } },
      ActForCompany: {
        data: {
          __typename: "Mutation",
          actForCompany: { __typename: "ViewerPayload", viewer: null, problems: [problem] },
        },
      },
    },
  });
}

describe("the page of a company's representative", () => {
  it("names the companies, and the one acted for with what can be done", async () => {
    const { container } = await open([company("Kase Ehitus OÜ", "19900019", true), company("Põhjala AS", "19900025")]);
    expect(await screen.findByRole("link", { name: "Kontrolli tunnistusi" })).toHaveAttribute(
      "href",
      "/employer/check",
    );
    expect(screen.getByRole("button", { name: "Tegutse ettevõtte Põhjala AS nimel" })).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it("says why, when the right has ended meanwhile", async () => {
    const { sent } = await open([company("Põhjala AS", "19900025")]);
    await userEvent.click(await screen.findByRole("button", { name: "Tegutse ettevõtte Põhjala AS nimel" }));
    expect(await screen.findByText(/ei ole teil õigust seda ettevõtet üksi esindada/)).toBeInTheDocument();
    expect(sent.at(-1)?.variables).toEqual({ input: { registryCode: "19900025" } });
  });

  it("says where the right comes from, when there is none", async () => {
    await open([]);
    expect(await screen.findByText(/Esindusõigus tuleb äriregistrist/)).toBeInTheDocument();
  });

  it("offers to ask again, when the business register does not answer", async () => {
    const { sent } = await open([], false);
    await userEvent.click(await screen.findByRole("button", { name: "Proovi uuesti" }));
    expect(sent.filter((each) => each.operationName === "EmployerPage")).toHaveLength(2);
  });
});
