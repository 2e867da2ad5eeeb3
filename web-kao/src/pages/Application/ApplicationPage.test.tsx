import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { anElective } from "../../testing/anElective";
import { aPerson } from "../../testing/aPerson";
import { aQualification } from "../../testing/aQualification";
import { renderKaoPage } from "../../testing/renderKaoPage";

function anApplication(facts: object = {}) {
  return {
    ...{ __typename: "Application", id: "application-1", number: "T-2026-0001", status: "ADMITTED" },
    ...{ actingParty: "ASSESSORS", dueOn: null, kind: "RECERTIFICATION", submittedAt: "2026-11-01T10:00:00Z" },
    ...{ applicant: { ...aPerson(), birthDate: null, personalCode: null }, reviewer: null },
    ...{ qualification: aQualification(), specialisation: null, electives: [anElective()] },
    ...{ viewerCanReview: false, viewerCanRequestCompletion: false, viewerCanAdmit: false },
    ...{ viewerCanLeaveUnexamined: false, viewerCanAssessPapers: true, paperAssessment: null },
    procedure: { __typename: "AwardingProcedure", id: "procedure-1", completionDays: 14 },
    round: { __typename: "ApplicationRound", id: "round-1", name: "Sügis 2026" },
    ...{ documents: [], completionRequests: [], timeline: [], seat: null, agendaItem: null, decision: null },
    ...{ certificate: null, refusalGround: null, refusalReasons: null, sentBackReason: null, isPapersOnly: true },
    ...{ additionalRemarks: null, address: null, birthDateHidden: false, certificateHidden: false, nameHidden: false },
    ...{ education: "Keskharidus", email: null, examLanguage: "et", phone: null, specialNeeds: null },
    ...{ wantsPaper: false, workExperience: "Kolm aastat" },
    ...facts,
  };
}

describe("an application that needs no exam", () => {
  it("is judged by an assessor with a proposal and reasons", async () => {
    const paperAssessment = {
      ...{ __typename: "PaperAssessment", id: "assessment-1", proposal: "AWARD", reasons: "Tõendatud" },
      ...{ assessedAt: "2026-11-26T10:00:00Z", assessedBy: aPerson("Liis", "Lepik") },
    };
    const assessed = anApplication({ status: "ASSESSED", viewerCanAssessPapers: false, paperAssessment });
    const payload = { __typename: "ApplicationPayload", application: assessed, problems: [] };
    const { container, sent } = await renderKaoPage("/applications/application-1", "ASSESSOR", {
      ApplicationPage: { data: { application: anApplication() } },
      AssessPapers: { data: { assessPapers: payload } },
    });
    expect(await screen.findByText("eksamit ei ole, hinnatakse dokumentide põhjal")).toBeVisible();
    expect(screen.getByText("Valitud kompetentsid").nextSibling).toHaveTextContent("B.2.4 Imiku hoidmine");
    await userEvent.click(await screen.findByRole("button", { name: "Kinnita hinnang" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "Anda kutse" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Põhjendus" }), "Tõendatud");
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole("button", { name: "Kinnita hinnang" }));
    expect(await screen.findByText(/Liis Lepik/)).toBeVisible();
    expect(sent.find(({ operationName }) => operationName === "AssessPapers")?.variables["input"]).toEqual({
      ...{ applicationId: "application-1", proposal: "AWARD", reasons: "Tõendatud" },
    });
  });
});
