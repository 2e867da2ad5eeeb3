import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage, type Answers } from "@kutse/web-shared/testing/renderPage";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { signedInRoutes } from "../../routes";
import { texts } from "../../texts/texts";

const person = { __typename: "Person", id: "person-mari", firstName: "Mari", lastName: "Maasikas" };
const title = { title: "Barber, tase 4", titleEn: null, titleRu: null };
const submitted = {
  __typename: "Certificate",
  id: "entry",
  status: "SUBMITTED",
  type: "FULL",
  registrationNumber: null,
  estqfLevel: 4,
  examLanguage: "et",
  signatoryName: "Peeter Mägi",
  issuedOn: null,
  validFrom: "2026-11-20",
  validUntil: "2031-11-19",
  draftedAt: "2026-11-20T10:00:00Z",
  submittedAt: "2026-11-21T10:00:00Z",
  confirmedAt: null,
  verificationPath: null,
  returnReason: null,
  returnedAt: null,
  invalidatedAt: null,
  invalidationGround: null,
  certificateHidden: false,
  nameHidden: false,
  birthDateHidden: false,
  replacedBy: null,
  viewerCanConfirm: true,
  viewerCanReturn: true,
  viewerCanInvalidate: false,
  person: { ...person, personalCode: "60001019906", birthDate: "2000-01-01" },
  holder: { __typename: "Holder", firstName: "Mari", lastName: "Maasikas", birthDate: "2000-01-01" },
  qualification: { __typename: "Qualification", id: "barber", ...title },
  specialisation: null,
  additionalText: null,
  areElectivesRecorded: false,
  competences: [
    {
      __typename: "Competence",
      id: "c1",
      code: "B.2.1",
      name: "Lõikamine",
      nameEn: null,
      nameRu: null,
      isElective: false,
    },
  ],
  awardingBody: { __typename: "Organisation", id: "body", name: "Juuksurite Ühendus", nameEn: null, nameRu: null },
  application: {
    __typename: "Application",
    id: "application",
    number: "T-2026-000001",
    kind: "INITIAL",
    submittedAt: "2026-10-01T10:00:00Z",
    round: { __typename: "ApplicationRound", id: "round", name: "Sügis 2026" },
    decision: {
      __typename: "Decision",
      id: "decision",
      result: "AWARD",
      decidedOn: "2026-11-19",
      effectiveAt: "2026-11-19T12:00:00Z",
    },
  },
  timeline: [
    {
      __typename: "Event",
      id: "event",
      at: "2026-11-21T10:00:00Z",
      type: "certificate.submitted",
      actor: { __typename: "Person", id: "person-juri", firstName: "Jüri", lastName: "Kask" },
      actorRole: "COORDINATOR",
      actorOrganisation: null,
    },
  ],
};
const entered = {
  ...submitted,
  status: "VALID",
  registrationNumber: "301999",
  issuedOn: "2026-11-23",
  viewerCanConfirm: false,
  viewerCanReturn: false,
};

const payload = (field: string, name: string, certificate: object | null, problems: object[] = []) => ({
  data: { [field]: { __typename: name, certificate, problems } },
});

async function openEntry(answers: Answers = {}) {
  const view = await renderPage({
    portal: "admin",
    signedIn: signedInRoutes,
    texts,
    path: "/certificates/entry",
    viewer: aViewer({ activeRole: "REGISTRAR", portal: "ADMIN" }),
    answers: { CertificatePage: { data: { certificateEntry: submitted } }, ...answers },
  });
  await screen.findByRole("heading", { level: 1, name: "Kanne: Mari Maasikas" });
  return { ...view, user: userEvent.setup() };
}

describe("an entry of a certificate", () => {
  it("shows every fact, the code grouped, and what was done with it", async () => {
    const { container } = await openEntry();
    expect(screen.getByText("6000101 9906")).toBeVisible();
    expect(screen.getByText("T-2026-000001")).toBeVisible();
    expect(screen.getByText("Anda kutse")).toBeVisible();
    const line = screen.getByRole("list", { name: "Mis on tehtud" });
    expect(within(line).getByText("Kanne esitatud kinnitamiseks")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("names the consequence before the registrar confirms, and shows the number after", async () => {
    const { user, sent } = await openEntry({
      ConfirmCertificate: payload("confirmCertificate", "CertificatePayload", entered),
    });
    await user.click(screen.getByRole("button", { name: "Kinnita kanne" }));
    const dialog = await screen.findByRole("dialog", { name: "Kas kinnitada kanne?" });
    expect(dialog).toHaveTextContent("Mari Maasikas, Barber, tase 4");
    expect(dialog).toHaveTextContent("Register annab kutsetunnistusele numbri");
    await user.click(within(dialog).getByRole("button", { name: "Kinnita ja anna number" }));
    expect(await screen.findByText("Kutsetunnistus nr 301999")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Kinnita kanne" })).not.toBeInTheDocument();
    const act = sent.find(({ operationName }) => operationName === "ConfirmCertificate");
    expect(act?.variables).toEqual({ input: { certificateId: "entry" } });
  });

  it("says why the entry could not be confirmed and keeps the choice open", async () => {
    const { user } = await openEntry({
      ConfirmCertificate: payload("confirmCertificate", "CertificatePayload", null, [
        { __typename: "Problem", code: "CERTIFICATE_WRONG_STATE", field: null },
      ]),
    });
    await user.click(screen.getByRole("button", { name: "Kinnita kanne" }));
    await user.click(await screen.findByRole("button", { name: "Kinnita ja anna number" }));
    const dialog = await screen.findByRole("dialog", { name: "Kas kinnitada kanne?" });
    expect(await within(dialog).findByText("Seda ei saanud teha")).toBeVisible();
  });

  it("is not returned without a reason", async () => {
    const { user, sent } = await openEntry();
    await user.click(screen.getByRole("button", { name: "Saada tagasi" }));
    await user.click(await screen.findByRole("button", { name: "Saada kanne tagasi" }));
    expect(await screen.findByText("Parandage üks viga")).toBeVisible();
    expect(sent.map(({ operationName }) => operationName)).not.toContain("ReturnCertificate");
  });
});
