import { renderPage, type Answers } from "@kutse/web-shared/testing/renderPage";
import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { ApplicationStepPage } from "./ApplicationStepPage";
import { aDraft } from "../../testing/aDraft";

const routes = [
  { path: "applications/:applicationId", element: <p>Taotluse osad</p> },
  { path: "applications/:applicationId/:step", Component: ApplicationStepPage },
];

function open(step: string, answers: Answers) {
  return renderPage({ signedIn: routes, texts, viewer: aViewer(), path: `/applications/a1/${step}`, answers });
}

const page = (draft: object) => ({ data: { __typename: "Query", application: draft } });
const saved = (application: object, problems: object[] = []) => ({
  data: { __typename: "Mutation", saveApplication: { __typename: "ApplicationPayload", application, problems } },
});
const changedElsewhere = { __typename: "Problem", code: "APPLICATION_CHANGED_ELSEWHERE", field: null };

describe("a section of an application", () => {
  it("saves itself and says when, and has no accessibility violations", async () => {
    const { container } = await open("education", {
      ApplicationStepPage: page(aDraft()),
      SaveApplication: ({ input }) => saved(aDraft({ ...(input as object), revision: 2 })),
    });
    await userEvent.type(await screen.findByRole("textbox", { name: "Haridus" }), "Tallinna Ülikool");
    expect(await screen.findByText(/^Salvestatud kell \d{1,2}\.\d{2}$/, {}, { timeout: 5000 })).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it("shows both texts when another browser changed the same answer, and keeps mine on request", async () => {
    const revisions: unknown[] = [];
    const { sent } = await open("education", {
      ApplicationStepPage: page(aDraft()),
      SaveApplication: ({ input }) => {
        const { revision } = input as { revision: number };
        revisions.push(revision);
        if (revision === 1) return saved(aDraft({ revision: 7, education: "Mujal kirjutatud" }), [changedElsewhere]);
        return saved(aDraft({ ...(input as object), revision: 8 }));
      },
    });
    const field = await screen.findByRole("textbox", { name: "Haridus" });
    await userEvent.type(field, "Siin kirjutatud");
    expect(await screen.findByText("Mujal kirjutatud", {}, { timeout: 5000 })).toBeInTheDocument();
    expect(field).toHaveValue("Siin kirjutatud");
    await userEvent.click(screen.getByRole("button", { name: "Jäta alles minu kirjutatu" }));
    await waitFor(() => expect(revisions).toEqual([1, 7]), { timeout: 5000 });
    expect(sent.at(-1)?.variables).toMatchObject({ input: { education: "Siin kirjutatud", revision: 7 } });
  });

  it("goes on by itself when another browser changed other sections only", async () => {
    const { sent } = await open("work", {
      ApplicationStepPage: page(aDraft()),
      SaveApplication: ({ input }) => {
        const { revision } = input as { revision: number };
        const standing = aDraft({ revision: 5, education: "Mujal kirjutatud" });
        return revision === 1 ? saved(standing, [changedElsewhere]) : saved(aDraft({ revision: 6 }));
      },
    });
    await userEvent.type(await screen.findByRole("textbox", { name: "Töökogemus" }), "Kokk");
    await screen.findByText(/^Salvestatud kell/, {}, { timeout: 5000 });
    expect(screen.queryByText("Taotlust on vahepeal mujal muudetud")).not.toBeInTheDocument();
    expect(sent.at(-1)?.variables).toMatchObject({ input: { workExperience: "Kokk", revision: 5 } });
  });

  it("does not go on with an e-mail address that cannot be one", async () => {
    const { router } = await open("contacts", {
      ApplicationStepPage: page(aDraft()),
      SaveApplication: ({ input }) => saved(aDraft({ ...(input as object), revision: 2 })),
    });
    await userEvent.type(await screen.findByRole("textbox", { name: "E-posti aadress" }), "mari");
    await userEvent.click(screen.getByRole("button", { name: "Salvesta ja jätka" }));
    expect(await screen.findByRole("heading", { name: "Parandage üks viga" })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe("/applications/a1/contacts");
  });

  it("lets one choose electives, as many as the standard says, and saves what is chosen", async () => {
    const competence = (id: string, name: string, isElective: boolean) => ({
      ...{ __typename: "Competence", id, code: id, name, nameEn: null, nameRu: null, isElective },
    });
    const qualification = {
      ...{ __typename: "Qualification", id: "q1", title: "Turvasüsteemide projekteerija, tase 6", titleEn: null },
      ...{ titleRu: null, estqfLevel: 6, baseAwardAllowed: true, specialisations: [] },
      ...{ electivesAtLeast: 1, electivesAtMost: 1 },
      competences: [
        competence("must", "Projekteerimine", false),
        competence("video", "Videovalve", true),
        competence("fire", "Tulekahjusignalisatsioon", true),
      ],
    };
    const { container, router, sent } = await open("kind", {
      ApplicationStepPage: page(aDraft({ qualification })),
      SaveApplication: () => saved(aDraft({ qualification, revision: 2 })),
    });
    const group = await screen.findByRole("group", { name: "Valitavad kompetentsid" });
    expect(group).toHaveAccessibleDescription(/Kutsestandardi järgi valitakse üks\./);
    expect(screen.queryByRole("checkbox", { name: "Projekteerimine" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "Videovalve" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Tulekahjusignalisatsioon" }));
    await userEvent.click(screen.getByRole("button", { name: "Salvesta ja jätka" }));
    expect(await screen.findByRole("heading", { name: "Parandage üks viga" })).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Tulekahjusignalisatsioon" }));
    await userEvent.click(screen.getByRole("button", { name: "Salvesta ja jätka" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/applications/a1/contacts"));
    expect(sent.at(-1)?.variables).toMatchObject({ input: { electiveIds: ["video"] } });
  });
});
