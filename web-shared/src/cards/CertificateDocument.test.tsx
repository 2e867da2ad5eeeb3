import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aViewer } from "../testing/aViewer";
import { renderPage, type Answers } from "../testing/renderPage";
import { PageHead } from "../ui/PageHead";
import { CertificateDocument } from "./CertificateDocument";

const version = {
  ...{ __typename: "CertificateDocument", id: "d-2", version: 2, orderedAt: "2026-11-23T12:04:00Z" },
  ...{ madeAt: "2026-11-23T12:05:00Z", failedAt: null, byteSize: 86_016, sha256: "ab".repeat(32) },
  path: "/documents/certificates/c-1.pdf?version=2",
};
const earlier = { ...version, id: "d-1", version: 1, path: "/documents/certificates/c-1.pdf?version=1" };
const ordered = { ...version, madeAt: null, path: null, byteSize: null, sha256: null };
const answered = (documents: object[]) => ({ data: { __typename: "Query", certificateDocuments: documents } });

const open = [
  {
    path: "certificate",
    element: (
      <>
        <PageHead title="Kutsetunnistus" />
        <CertificateDocument certificateId="c-1" />
      </>
    ),
  },
];
const page = (answers: Answers) => renderPage({ open, path: "/certificate", viewer: aViewer(), answers });

test("a document that is there is downloaded by a link, with its time, size and checksum", async () => {
  const { container } = await page({ CertificateDocuments: answered([version, earlier]) });
  const link = await screen.findByRole("link", { name: "Laadi tunnistus alla (PDF)" });
  expect(link).toHaveAttribute("href", "/documents/certificates/c-1.pdf");
  expect(screen.getByText(/^Koostatud 23. november 2026 kell 14.05, 8\d/)).toBeVisible();
  expect(screen.getByText("ab".repeat(32))).toBeInTheDocument();
  expect(screen.getByText(/Versioon 1, koostatud/)).toHaveAttribute("href", earlier.path);
  expect(await axe(container)).toHaveNoViolations();
});

test("a document is asked for, waited for on the page, and then there", async () => {
  let asked = 0;
  const states = [[], [ordered], [ordered], [version]];
  await page({
    CertificateDocuments: () => answered(states[Math.min(asked++, states.length - 1)] ?? []),
    PrepareCertificateDocument: {
      data: {
        __typename: "Mutation",
        prepareCertificateDocument: { __typename: "CertificatePayload", certificate: null, problems: [] },
      },
    },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Koosta PDF-fail" }));
  expect(await screen.findByText("Koostame faili. See võtab mõne hetke, leht uueneb ise.")).toBeVisible();
  await waitFor(() => expect(screen.getByRole("link", { name: "Laadi tunnistus alla (PDF)" })).toBeVisible(), {
    timeout: 8000,
  });
}, 15_000);

test("a document that could not be made says so and may be asked for again", async () => {
  const failed = { ...ordered, failedAt: "2026-11-23T12:30:00Z" };
  await page({ CertificateDocuments: answered([failed]) });
  expect(await screen.findByRole("alert")).toHaveTextContent("Faili ei õnnestunud koostada");
  expect(screen.getByRole("button", { name: "Koosta uuesti" })).toBeEnabled();
});
