import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { MyUsagePage } from "./MyUsagePage";

const entry = (id: string, facts: object) => ({
  __typename: "UsageEntryEdge",
  cursor: id,
  node: {
    ...{ __typename: "UsageEntry", id, at: "2026-11-26T10:05:00Z", kinds: ["NAME", "CERTIFICATES"], reason: null },
    ...{ readerName: null, readerRole: null, readerOrganisation: null, certificate: null },
    ...facts,
  },
});
const kutsekoda = {
  __typename: "Organisation",
  id: "k",
  name: "SA Kutsekoda",
  nameEn: null,
  nameRu: null,
  registryCode: "90006414",
};

function open(edges: object[]) {
  const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
  const usageEntries = { __typename: "UsageEntryConnection", totalCount: edges.length, edges, pageInfo };
  return renderPage({
    signedIn: [{ path: "my-usage", Component: MyUsagePage }],
    texts,
    viewer: aViewer(),
    path: "/my-usage",
    answers: { MyUsagePage: { data: { viewer: { __typename: "Viewer", id: "viewer-mari", usageEntries } } } },
  });
}

describe("the page of who has looked at my data", () => {
  it("tells organisation and role, time, purpose with the reader's own words, and kinds of data", async () => {
    const { container } = await open([
      entry("1", { purpose: "REGISTER_KEEPING", readerRole: "REGISTRAR", readerOrganisation: kutsekoda }),
      entry("2", { purpose: "EMPLOYER_CHECK", readerName: "Ehitus OÜ", reason: "Riigihange 123" }),
      entry("3", { purpose: "SHARE_OPENING" }),
    ]);
    expect(await screen.findByText("SA Kutsekoda")).toBeInTheDocument();
    expect(screen.getByText("Registripidaja")).toBeInTheDocument();
    expect(screen.getByText("Ehitus OÜ")).toBeInTheDocument();
    expect(screen.getByText("Riigihange 123")).toBeInTheDocument();
    expect(screen.getByText("Lingi avaja")).toBeInTheDocument();
    expect(screen.getAllByText("nimi, tunnistused")).toHaveLength(3);
    expect((await axe(container)).violations).toEqual([]);
  });

  it("offers to answer a company that could not see the name by a link for it", async () => {
    const readerOrganisation = { ...kutsekoda, id: "o", name: "Kase Ehitus OÜ", registryCode: "19900019" };
    const check = { purpose: "EMPLOYER_CHECK", readerRole: "EMPLOYER", readerOrganisation };
    const certificate = { __typename: "Certificate", id: "c1", registrationNumber: "300001" };
    await open([
      entry("1", { ...check, certificate: { ...certificate, nameHidden: true } }),
      entry("2", { ...check, certificate: { ...certificate, id: "c2", nameHidden: false } }),
    ]);
    const links = await screen.findAllByRole("link", { name: "Näita ettevõttele lingiga" });
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/my-shares/new?certificate=c1&company=19900019"]);
  });

  it("says so when nobody has looked", async () => {
    await open([]);
    expect(await screen.findByText("Keegi teine ei ole teie andmeid vaadanud")).toBeInTheDocument();
  });
});
