import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { signedInRoutes } from "../../routes";
import { texts } from "../../texts/texts";

const application = {
  ...{ __typename: "Application", id: "application-1", number: "T-2026-000123", status: "IN_REVIEW", kind: "INITIAL" },
  ...{ actingParty: "AWARDING_BODY", dueOn: null, submittedAt: "2026-11-20T10:00:00Z", education: "Keskharidus" },
  ...{
    workExperience: null,
    refusalGround: null,
    refusalReasons: null,
    specialisation: null,
    electives: [],
    decision: null,
  },
  applicant: { __typename: "Person", id: "person-1", firstName: "Mari", lastName: "Maasikas" },
  reviewer: null,
  qualification: {
    ...{ __typename: "Qualification", id: "q-1", title: "Lapsehoidja, tase 4", titleEn: null, titleRu: null },
    estqfLevel: 4,
  },
  organisation: { __typename: "Organisation", id: "body-1", name: "ESTA", nameEn: null, nameRu: null },
  documents: [],
  timeline: [
    {
      ...{ __typename: "Event", id: "event-1", type: "application.supervised", at: "2026-11-26T10:00:00Z" },
      ...{ actorRole: "REGISTRAR", actorOrganisation: null },
      actor: { __typename: "Person", id: "person-2", firstName: "Piret", lastName: "Register" },
    },
  ],
};

function open(problems: object[] = []) {
  const opened = problems.length === 0 ? application : null;
  const payload = { __typename: "ApplicationPayload", application: opened, problems };
  const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
  return renderPage({
    portal: "admin",
    signedIn: signedInRoutes,
    texts,
    path: "/supervision",
    viewer: aViewer({ activeRole: "REGISTRAR", portal: "ADMIN" }),
    answers: {
      SupervisionPage: { data: { applications: { __typename: "ApplicationConnection", edges: [], pageInfo } } },
      OpenForSupervision: { data: { openForSupervision: payload } },
      ApplicationPage: { data: { application } },
    },
  });
}

async function ask(): Promise<void> {
  await userEvent.type(await screen.findByRole("textbox", { name: "Taotluse number" }), "T-2026-000123");
  await userEvent.type(screen.getByRole("textbox", { name: "Põhjus" }), "Kaebus menetluse kohta");
  await userEvent.click(screen.getByRole("button", { name: "Ava taotlus" }));
}

describe("supervision", () => {
  it("asks for a reason, opens the application and shows who has opened it", async () => {
    const { sent, container, router } = await open();
    expect(await screen.findByText("Teile ei ole praegu ühtegi taotlust avatud.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole("button", { name: "Ava taotlus" }));
    expect(sent.map(({ operationName }) => operationName)).not.toContain("OpenForSupervision");
    await ask();
    expect(await screen.findByRole("heading", { level: 1, name: "Taotlus T-2026-000123" })).toBeVisible();
    expect(router.state.location.pathname).toBe("/applications/application-1");
    expect(screen.getByText("Taotlus avati järelevalveks")).toBeVisible();
    expect(sent.find(({ operationName }) => operationName === "OpenForSupervision")?.variables["input"]).toEqual({
      number: "T-2026-000123",
      reason: "Kaebus menetluse kohta",
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it("says when there is no such application", async () => {
    await open([{ __typename: "Problem", code: "APPLICATION_NOT_FOUND", field: "number" }]);
    await ask();
    const words = "Sellise numbriga taotlust ei ole. Kontrollige numbrit.";
    expect(await screen.findByRole("button", { name: words })).toBeVisible();
  });
});
