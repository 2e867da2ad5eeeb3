import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aDraft } from "../../testing/aDraft";
import { texts } from "../../texts/texts";
import { ApplicationCheckPage } from "./ApplicationCheckPage";

const none: object[] = [];
const payload = (field: string, application: object) => ({
  data: { __typename: "Mutation", [field]: { __typename: "ApplicationPayload", application, problems: none } },
});

function open(draft: object) {
  return renderPage({
    signedIn: [
      { path: "applications/:applicationId/check", Component: ApplicationCheckPage },
      { path: "applications/:applicationId/submitted", element: <h1>Esitatud</h1> },
    ],
    texts,
    viewer: aViewer(),
    path: "/applications/a1/check",
    answers: {
      ApplicationCheckPage: { data: { __typename: "Query", application: draft } },
      SaveApplication: payload("saveApplication", aDraft({ revision: 2, declarationAccepted: true })),
      SubmitApplication: payload(
        "submitApplication",
        aDraft({
          revision: 2,
          declarationAccepted: true,
          submittedAt: "2026-11-23T10:00:00Z",
          actingParty: "AWARDING_BODY",
        }),
      ),
    },
  });
}

describe("the page where an application is checked", () => {
  it("asks for the declaration first, and submits once however often one clicks", async () => {
    const { sent, container } = await open(aDraft());
    const submit = await screen.findByRole("button", { name: "Esita taotlus" });
    await userEvent.click(submit);
    expect(await screen.findByRole("heading", { name: "Parandage üks viga" })).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Kinnitan, et esitatud andmed on õiged" }));
    await userEvent.dblClick(submit);
    expect(await screen.findByRole("heading", { name: "Esitatud" })).toBeInTheDocument();
    const handedIn = sent.filter((each) => each.operationName === "SubmitApplication");
    expect(handedIn.map((each) => each.variables)).toEqual([{ input: { applicationId: "a1", revision: 2 } }]);
  });

  it("names the chosen electives, or that none is chosen; nothing where there are none to choose", async () => {
    const elective = { __typename: "Competence", id: "c1", code: "B.2.4", name: "Imiku hoidmine" };
    const names = { nameEn: null, nameRu: null };
    const qualification = {
      ...{ __typename: "Qualification", id: "q1", title: "Lapsehoidja, tase 4", titleEn: null, titleRu: null },
      ...{ estqfLevel: 4, baseAwardAllowed: true, specialisations: [], electivesAtLeast: 0, electivesAtMost: null },
      competences: [{ ...elective, ...names, isElective: true }],
    };
    const { unmount } = await open(aDraft({ qualification, electives: [{ ...elective, ...names }] }));
    expect(await screen.findByText("Imiku hoidmine")).toBeInTheDocument();
    const change = screen.getByRole("link", { name: "Muuda: Valitud kompetentsid" });
    expect(change).toHaveAttribute("href", "/applications/a1/kind");
    unmount();
    const none = await open(aDraft({ qualification }));
    expect(await screen.findByText("Ühtegi valitavat kompetentsi ei ole valitud.")).toBeInTheDocument();
    none.unmount();
    await open(aDraft());
    expect(await screen.findByText("Esmataotlemine")).toBeInTheDocument();
    expect(screen.queryByText("Valitud kompetentsid")).not.toBeInTheDocument();
  });

  it("says what is missing instead of offering to submit", async () => {
    const sections = [
      {
        __typename: "ApplicationSectionState",
        section: "EDUCATION",
        state: "NOT_STARTED",
        missing: ["EDUCATION_REQUIRED"],
      },
    ];
    await open(aDraft({ sections }));
    expect(await screen.findByText("Kirjeldage oma haridust.")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Haridus" })).toHaveAttribute("href", "/applications/a1/education");
    expect(screen.queryByRole("button", { name: "Esita taotlus" })).not.toBeInTheDocument();
  });
});
