import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { CertificatesPage } from "./CertificatesPage";

const named = (typename: string, id: string, name: string) => ({
  ...{ __typename: typename, id, name, nameEn: null, nameRu: null },
});
const certificate = {
  ...{ __typename: "Certificate", id: "c1", registrationNumber: "300001", type: "FULL", status: "VALID" },
  ...{ validFrom: "2026-01-15", validUntil: "2031-01-14", specialisation: null },
  holder: { __typename: "Holder", firstName: "Mari", lastName: "Maasikas", isNameHidden: false },
  qualification: {
    __typename: "Qualification",
    id: "q1",
    title: "Kokk, tase 4",
    titleEn: null,
    titleRu: null,
    estqfLevel: 4,
  },
  awardingBody: named("Organisation", "o1", "Kokkade Liit"),
};
const found = (nodes: object[], totalCount: number | null = nodes.length) => ({
  data: {
    certificates: {
      ...{ __typename: "CertificateConnection", totalCount },
      edges: nodes.map((node) => ({ __typename: "CertificateEdge", node })),
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  },
});

function open(path = "/certificates") {
  return renderPage({
    open: [{ path: "certificates", Component: CertificatesPage }],
    texts,
    path,
    answers: {
      CertificateFilters: {
        data: { occupationalCouncils: [named("OccupationalCouncil", "n1", "Hariduse kutsenõukogu")] },
      },
      ChosenNames: { data: { qualification: certificate.qualification } },
      CertificatesPage: ({ filter }) =>
        (filter as { name: string | null }).name === "Keegi Muu" ? found([]) : found([certificate], null),
      PickQualification: {
        data: {
          qualifications: {
            __typename: "QualificationConnection",
            edges: [{ __typename: "QualificationEdge", node: certificate.qualification }],
          },
        },
      },
    },
  });
}

const search = async (name: string) => {
  const field = await screen.findByLabelText("Omaniku nimi");
  await userEvent.clear(field);
  await userEvent.type(field, name);
  await userEvent.click(screen.getByRole("button", { name: "Otsi tunnistust" }));
};

describe("the search for a certificate", () => {
  it("finds by a whole name, which stands in the page and in the browser's history but never in the address", async () => {
    const { router, sent, container } = await open();
    await search("Mari Maasikas");
    expect(await screen.findByRole("heading", { name: "Leitud tunnistused" })).toBeVisible();
    const { pathname, search: inAddress, hash } = router.state.location;
    const state: unknown = router.state.location.state;
    expect(decodeURIComponent(pathname + inAddress + hash)).not.toMatch(/mari|maasikas/i);
    expect(state).toMatchObject({ searched: { by: "name", words: "Mari Maasikas" } });
    expect(sent.find(({ operationName }) => operationName === "CertificatesPage")?.variables).toMatchObject({
      ...{ filter: { name: "Mari Maasikas", registrationNumber: null }, first: 25 },
    });
    expect(screen.getByLabelText("Omaniku nimi")).toHaveValue("Mari Maasikas");
    expect(await axe(container)).toHaveNoViolations();
  });

  it("keeps what narrows in the address, and the name beside it when that changes", async () => {
    const { router, sent } = await open("/certificates?level=4");
    await search("Mari Maasikas");
    await screen.findByRole("heading", { name: "Leitud tunnistused" });
    await userEvent.selectOptions(screen.getByLabelText("Valdkond"), "n1");
    await userEvent.selectOptions(screen.getByLabelText("Korraga näha"), "50");
    expect(router.state.location.search).toBe("?level=4&field=n1&size=50");
    expect(router.state.location.state).toMatchObject({ searched: { words: "Mari Maasikas" } });
    await waitFor(() =>
      expect(sent.filter(({ operationName }) => operationName === "CertificatesPage").at(-1)?.variables).toMatchObject({
        filter: { name: "Mari Maasikas", estqfLevel: 4, councilId: "n1" },
        first: 50,
      }),
    );
    const chips = screen.getByRole("list", { name: "Kehtivad piirangud" });
    await userEvent.click(within(chips).getByRole("button", { name: /Valdkond/ }));
    expect(router.state.location.search).toBe("?level=4&size=50");
  });

  it("narrows by a qualification that is found by its words", async () => {
    const { router } = await open();
    await userEvent.click(await screen.findByRole("button", { name: "Piira otsingut" }));
    await userEvent.type(screen.getByRole("combobox", { name: "Kutse" }), "kokk");
    await userEvent.click(await screen.findByRole("option", { name: "Kokk, tase 4" }));
    expect(router.state.location.search).toBe("?qualification=q1");
    expect(await screen.findByText("Leitud üle 1000 tunnistuse")).toBeVisible();
  });

  it("says what to do when nothing is found, and asks for words when nothing is asked", async () => {
    await open();
    await userEvent.click(await screen.findByRole("button", { name: "Otsi tunnistust" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    await search("Keegi Muu");
    expect(await screen.findByText("Sellist avalikku tunnistust ei leidnud")).toBeVisible();
  });
});
