import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { MyWatchesPage } from "./MyWatchesPage";

const watch = (facts: object = {}): object => ({
  ...{ __typename: "CertificateWatch", id: "j1", registrationNumber: "300123", reason: "Objekti juhtimine" },
  ...{
    askedAt: "2026-11-26T10:00:00Z",
    state: "ASKED",
    viewerCanAnswer: true,
    viewerCanWithdraw: false,
    linkableCertificateId: null,
  },
  company: { __typename: "Organisation", id: "o1", name: "Kase Ehitus OÜ", registryCode: "19900019" },
  certificate: {
    __typename: "WatchedFacts",
    qualification: { __typename: "Qualification", id: "q1", title: "Ehitusjuht, tase 6", titleEn: null, titleRu: null },
  },
  ...facts,
});

function open(watches: readonly object[]) {
  const agreed = watch({ state: "AGREED", viewerCanAnswer: false, viewerCanWithdraw: true });
  const edges = watches.map((node) => ({ __typename: "CertificateWatchEdge", node }));
  const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
  const myWatches = { __typename: "CertificateWatchConnection", edges, pageInfo };
  return renderPage({
    signedIn: [{ path: "my-watches", Component: MyWatchesPage }],
    texts,
    viewer: aViewer(),
    path: "/my-watches",
    answers: {
      MyWatchesPage: { data: { __typename: "Query", myWatches } },
      AnswerWatch: {
        data: {
          __typename: "Mutation",
          answerWatch: { __typename: "CertificateWatchPayload", watch: agreed, problems: [] },
        },
      },
    },
  });
}

describe("the holder's consents", () => {
  it("say who asks and what for, and can be given and taken back", async () => {
    const { container, sent } = await open([watch()]);
    expect(await screen.findByText(/Eesmärk: Objekti juhtimine/)).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
    const about = "Annan ettevõttele Kase Ehitus OÜ loa jälgida tunnistust 300123";
    await userEvent.click(screen.getByRole("button", { name: about }));
    expect(await screen.findByText("Luba antud")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Võta ettevõttelt Kase Ehitus OÜ tagasi/ })).toBeInTheDocument();
    expect(sent.find((each) => each.operationName === "AnswerWatch")?.variables).toEqual({
      input: { watchId: "j1", agree: true },
    });
  });

  it("can be answered by a link for the company, when the certificate is hidden", async () => {
    await open([watch({ linkableCertificateId: "c7" })]);
    const answer = await screen.findByRole("link", { name: /^Vasta ettevõttele Kase Ehitus OÜ lingiga/ });
    expect(answer).toHaveAttribute("href", "/my-shares/new?certificate=c7&company=19900019");
  });

  it("say that nobody has asked", async () => {
    await open([]);
    expect(await screen.findByText("Ükski ettevõte ei ole luba palunud")).toBeInTheDocument();
  });
});
