import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { EmployerCheckResultPage } from "./EmployerCheckResultPage";

const certificate = {
  ...{ __typename: "CheckAnswer", registrationNumber: "300123", status: "VALID", holderName: "" },
  ...{ title: "Ehitusjuht, tase 6", titleEn: "Construction Manager", titleRu: null, estqfLevel: 6 },
  ...{ awardingBodyName: "Eesti Ehitusettevõtjate Liit", validFrom: "2024-01-02", validUntil: null },
};
const row = (position: number, asked: string, status: string, certificates: object[]): object => ({
  ...{ __typename: "EmployerCheckRow", position, asked, status, certificates },
});

function open(check: object | null) {
  return renderPage({
    signedIn: [{ path: "employer/checks/:checkId", Component: EmployerCheckResultPage }],
    texts,
    viewer: aViewer({ activeRole: "EMPLOYER" }),
    path: "/employer/checks/k1",
    answers: { EmployerCheckResultPage: { data: { __typename: "Query", employerCheck: check } } },
  });
}

const check = {
  ...{ __typename: "EmployerCheck", id: "k1", checkedAt: "2026-11-26T10:00:00Z", purpose: "HIRING" },
  ...{ purposeText: "Objektijuht", rowCount: 2, validCount: 1, forgottenAt: null },
  madeBy: { __typename: "Person", id: "p1", firstName: "Jüri", lastName: "Kask" },
  rows: [row(1, "300123", "VALID", [certificate]), row(2, "999", "NOT_FOUND", [])],
};

describe("the result of a check", () => {
  it("answers each row, and offers the sheet", async () => {
    const { container } = await open(check);
    expect(
      await screen.findByRole("row", { name: /1 300123 Kehtiv Ehitusjuht, tase 6.*nimi on peidetud/ }),
    ).toBeVisible();
    expect(screen.getByRole("row", { name: /2 999 Ei leitud/ })).toBeVisible();
    expect(screen.getByRole("link", { name: "Laadi alla XLSX" })).toHaveAttribute(
      "href",
      "/employer-files/checks/k1/xlsx",
    );
    expect((await axe(container)).violations).toEqual([]);
  });

  it("says what has been forgotten, and offers no sheet of it", async () => {
    await open({ ...check, forgottenAt: "2026-12-27T03:00:00Z", rows: [row(1, null as never, "VALID", [])] });
    expect(await screen.findByText(/möödas üle 30 päeva/)).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Laadi alla XLSX" })).not.toBeInTheDocument();
  });

  it("of another company is not there", async () => {
    await open(null);
    expect(await screen.findByRole("heading", { name: "Seda lehte ei ole" })).toBeInTheDocument();
  });
});
