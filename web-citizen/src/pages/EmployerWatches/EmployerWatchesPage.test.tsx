import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { EmployerWatchesPage } from "./EmployerWatchesPage";

const watch = {
  ...{ __typename: "CertificateWatch", id: "j1", registrationNumber: "300123", reason: "Objekti juhtimine" },
  ...{ askedAt: "2026-11-26T10:00:00Z", state: "AGREED", viewerCanEnd: true, contactEmail: "info@kase.example" },
  certificate: {
    ...{ __typename: "WatchedFacts", status: "INVALIDATED", validUntil: "2029-11-26" },
    qualification: { __typename: "Qualification", id: "q1", title: "Ehitusjuht, tase 6", titleEn: null, titleRu: null },
  },
  notices: [{ __typename: "WatchNotice", id: "t1", cause: "INVALIDATED", toldAt: "2026-11-26T11:00:00Z" }],
};

function open(problems: object[]) {
  const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
  const asked = {
    ...watch,
    ...{ id: "j3", registrationNumber: "300125", state: "ASKED", certificate: null, notices: [] },
  };
  const edges = [watch, asked].map((node) => ({ __typename: "CertificateWatchEdge", node }));
  const employerWatches = { __typename: "CertificateWatchConnection", edges, pageInfo };
  const made = problems.length > 0 ? null : { __typename: "CertificateWatch", id: "j2" };
  return renderPage({
    signedIn: [{ path: "employer/watches", Component: EmployerWatchesPage }],
    texts,
    viewer: aViewer({ activeRole: "EMPLOYER" }),
    path: "/employer/watches",
    answers: {
      EmployerWatchesPage: { data: { __typename: "Query", employerWatches } },
      AskWatch: {
        data: {
          __typename: "Mutation",
          askWatch: { __typename: "CertificateWatchPayload", watch: made, problems },
        },
      },
    },
  });
}

async function ask(): Promise<void> {
  await userEvent.type(await screen.findByRole("textbox", { name: "Tunnistuse number" }), "300124");
  await userEvent.type(screen.getByRole("textbox", { name: "Milleks soovite jälgida?" }), "Hange 12");
  await userEvent.click(screen.getByRole("button", { name: "Palu luba" }));
}

describe("a company's watches", () => {
  it("say where each stands and what has been told, without a name", async () => {
    const { container } = await open([]);
    expect(await screen.findByText(/tunnistus tunnistati kehtetuks/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Lõpeta tunnistuse 300123 jälgimine" })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Võta tagasi palve jälgida tunnistust 300125" })).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it("are asked for with the contact used last, and nothing tells whether there is such a certificate", async () => {
    const { sent } = await open([]);
    await ask();
    expect(await screen.findByText(/Kui sellise numbriga tunnistus on olemas/)).toBeInTheDocument();
    expect(sent.find((each) => each.operationName === "AskWatch")?.variables).toEqual({
      input: { registrationNumber: "300124", reason: "Hange 12", contactEmail: "info@kase.example" },
    });
  });

  it("are asked for once", async () => {
    await open([{ __typename: "Problem", code: "WATCH_ALREADY_ASKED", field: "registrationNumber" }]);
    await ask();
    expect((await screen.findAllByText(/jälgimist juba palunud/)).length).toBeGreaterThan(0);
  });
});
