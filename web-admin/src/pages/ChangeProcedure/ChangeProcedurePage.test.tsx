import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { signedInRoutes } from "../../routes";
import { texts } from "../../texts/texts";

const money = (amount: string) => ({ __typename: "Money", amount, currency: "EUR" });
const part = (id: string, title: string) => ({
  ...{ __typename: "ExamPart", id, kind: "TEST", title, titleEn: `${title} en`, titleRu: `${title} ru` },
  ...{ maxPoints: 40, passPoints: 24 },
});
const procedure = {
  ...{
    __typename: "AwardingProcedure",
    id: "procedure-1",
    version: 1,
    inForceFrom: "2024-12-02",
    viewerCanChange: true,
  },
  ...{ completionDays: 14, seatReturnDays: 3, lateRecertificationMonths: 12, validityMonths: 60 },
  ...{ admissionBy: "COORDINATOR", quorumPercent: 51, quorumNeedsChair: true, majority: "SIMPLE" },
  ...{ tie: "CHAIR_DECIDES", signers: "CHAIR", papersOnlyFor: ["RECERTIFICATION"] },
  ...{ feeInitial: money("115.00"), feeRecertification: money("50.00"), feeRetake: money("32.00") },
  examParts: [part("part-1", "Test"), part("part-2", "Vestlus")],
  qualification: { __typename: "Qualification", id: "q-1", title: "Lapsehoidja, tase 4", titleEn: null, titleRu: null },
};
const awardingBody = {
  ...{ __typename: "Organisation", id: "body-1", name: "Näidisliit", nameEn: null, nameRu: null },
  procedureVersions: [procedure],
};

function open(problems: object[] = [], path = "/bodies/body-1/procedures/procedure-1") {
  const changed = { ...procedure, id: "procedure-2", version: 2 };
  const payload = { __typename: "AwardingProcedurePayload", procedure: problems.length ? null : changed, problems };
  return renderPage({
    ...{ portal: "admin", signedIn: signedInRoutes, texts, path },
    viewer: aViewer({ activeRole: "ADMINISTRATOR", portal: "ADMIN" }),
    answers: {
      ChangeProcedurePage: { data: { awardingBody } },
      ChangeProcedure: { data: { changeProcedure: payload } },
    },
  });
}

const titles = (): string[] =>
  screen.getAllByRole<HTMLInputElement>("textbox", { name: "Nimetus eesti keeles" }).map(({ value }) => value);
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("changing a procedure", () => {
  it("begins with what it is now, asks for a reason, and sends all of it as it is to be", async () => {
    const { sent, container } = await open();
    const fee = await screen.findByRole("textbox", { name: "Esmataotlemise tasu" });
    expect(fee).toHaveValue("115,00");
    expect(await axe(container)).toHaveNoViolations();
    await press("Kinnita muudatus");
    expect(await screen.findByRole("alert")).toHaveTextContent("Täitke see väli.");
    await userEvent.clear(fee);
    await userEvent.type(fee, "140,5");
    await userEvent.click(screen.getByRole("radio", { name: "kaks kolmandikku häältest" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Muutmise põhjus" }), "Otsus nr 7");
    await press("Kinnita muudatus");
    expect(await screen.findByText(/Uus kord kehtib alates/)).toBeVisible();
    const input = sent.find(({ operationName }) => operationName === "ChangeProcedure")?.variables["input"];
    expect(input).toMatchObject({
      ...{ procedureId: "procedure-1", reason: "Otsus nr 7", feeInitial: "140.50", feeRetake: "32.00" },
      ...{ majority: "TWO_THIRDS", quorumPercent: 51, papersOnlyFor: ["RECERTIFICATION"] },
      examParts: [
        { kind: "TEST", title: "Test", titleEn: "Test en", titleRu: "Test ru", maxPoints: 40, passPoints: 24 },
        { title: "Vestlus" },
      ],
    });
  });

  it("adds and removes parts of the exam, each the one that is named", async () => {
    await open();
    await screen.findByRole("textbox", { name: "Esmataotlemise tasu" });
    await press("Lisa eksamiosa");
    expect(titles()).toEqual(["Test", "Vestlus", ""]);
    await press("Eemalda eksamiosa 3");
    expect(titles()).toEqual(["Test", "Vestlus"]);
    await press("Lisa eksamiosa");
    await press("Eemalda eksamiosa 1");
    expect(titles()).toEqual(["Vestlus", ""]);
    expect(screen.getByRole("button", { name: "Lisa eksamiosa" })).toHaveFocus();
  });

  it("says when somebody else was quicker", async () => {
    await open([{ __typename: "Problem", code: "PROCEDURE_CHANGED_ELSEWHERE", field: null }]);
    await userEvent.type(await screen.findByRole("textbox", { name: "Muutmise põhjus" }), "Otsus nr 7");
    await press("Kinnita muudatus");
    expect(await screen.findByText(/Korda on vahepeal muudetud/)).toBeVisible();
  });

  it("is not there for a version that is not the newest", async () => {
    await open([], "/bodies/body-1/procedures/procedure-0");
    expect(await screen.findByRole("heading", { level: 1, name: "Seda lehte ei ole" })).toBeVisible();
  });
});
