import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { MyCertificatePage } from "./MyCertificatePage";

const qualification = {
  __typename: "Qualification",
  id: "q1",
  title: "Kokk, tase 4",
  titleEn: null,
  titleRu: null,
  estqfLevel: 4,
};
const awardingBody = { __typename: "Organisation", id: "b1", name: "Kokkade Liit", nameEn: null, nameRu: null };
const facts = {
  ...{ __typename: "Certificate", registrationNumber: "300001", type: "FULL", status: "VALID" },
  ...{ validFrom: "2026-01-15", validUntil: "2099-01-14", specialisation: null, qualification, awardingBody },
  ...{ competences: [], areElectivesRecorded: null, additionalText: null },
};
const holder = (isNameHidden: boolean) => ({
  __typename: "Holder",
  firstName: isNameHidden ? "" : "Salme",
  lastName: isNameHidden ? "" : "Maasikas",
  isNameHidden,
  birthDate: "1990-05-01",
});
const entry = (more: object = {}) => ({
  ...facts,
  ...{ id: "c1", nameHidden: false, birthDateHidden: false, certificateHidden: false },
  ...{ invalidatedAt: null, invalidationGround: null, invalidationReason: null, replacedBy: null },
  ...{ verificationPath: "/verify/4ZK2M9X7Q1TB", hidingRefusedReason: null, viewerCanSetVisibility: true },
  ...{ viewerCanRequestCorrection: true, corrections: [], versions: [], pdfs: [], paperOrders: [] },
  ...{ viewerCanOrderPaper: false },
  timeline: [
    {
      ...{ __typename: "Event", id: "e1", type: "certificate.somethingNew", at: "2026-11-26T10:00:00Z" },
      ...{ data: null, actorRole: null, actorOrganisation: null },
    },
  ],
  ...more,
});

function open(certificate: object) {
  return renderPage({
    signedIn: [{ path: "my-certificates/:certificateId", Component: MyCertificatePage }],
    texts,
    viewer: aViewer(),
    path: "/my-certificates/c1",
    answers: {
      MyCertificatePage: { data: { certificateEntry: certificate } },
      PublicPreview: ({ nameHidden, certificateHidden }) => ({
        data: {
          certificateEntry: {
            __typename: "Certificate",
            id: "c1",
            publicPreview: certificateHidden ? null : { ...facts, holder: holder(nameHidden === true) },
          },
        },
      }),
      SetCertificateVisibility: {
        data: {
          setCertificateVisibility: {
            __typename: "CertificatePayload",
            certificate: entry({ nameHidden: true }),
            problems: [],
          },
        },
      },
    },
  });
}

describe("what the public sees of my certificate", () => {
  it("is shown as the public answer for what is being tried, and holds when it is saved", async () => {
    const { sent, container } = await open(entry());
    expect(await screen.findByText("Salme Maasikas")).toBeInTheDocument();
    expect(screen.getByText("Tunnistusega tehti toiming")).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Peida kogu tunnistus" }));
    expect(await screen.findByText("Seda tunnistust ei leita")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "Peida kogu tunnistus" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Peida minu nimi" }));
    expect(await screen.findByText("Nimi peidetud")).toBeInTheDocument();
    expect(screen.getByText(/^Uue PDF-faili QR-koodis on teie nime asemel nimetähed/)).toBeInTheDocument();
    expect(sent.some(({ operationName }) => operationName === "SetCertificateVisibility")).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Salvesta valik" }));
    const acts = sent.filter(({ operationName }) => operationName === "SetCertificateVisibility");
    await waitFor(() =>
      expect(acts.map(({ variables }) => variables)).toEqual([
        { input: { certificateId: "c1", nameHidden: true, birthDateHidden: false, certificateHidden: false } },
      ]),
    );
  });

  it("cannot be changed where the body does not let its holders hide, which is said with the reason", async () => {
    await open(entry({ viewerCanSetVisibility: false, hidingRefusedReason: "Seadus nõuab avalikku nimekirja." }));
    expect(await screen.findByText("Seadus nõuab avalikku nimekirja.")).toBeInTheDocument();
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
  });
});
