import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { startTestTexts } from "../testing/startTestTexts";
import { ApplicationStatusTag } from "./ApplicationStatusTag";
import { CertificateCard, type CertificateCardProps } from "./CertificateCard";

const certificate: CertificateCardProps["certificate"] = {
  registrationNumber: "201234",
  type: "FULL",
  status: "VALID",
  qualification: { title: "Ehituspuusepp, tase 4", titleEn: "Carpenter, level 4", titleRu: null, estqfLevel: 4 },
  specialisation: null,
  awardingBody: { name: "Ehitusliit" },
  validFrom: "2024-03-01",
  validUntil: "2099-02-28",
  holder: { firstName: "", lastName: "", isNameHidden: true },
};

test.each([
  ["et", "Ehituspuusepp, tase 4", "Kehtib 01.03.2024 – 28.02.2099", "Nimi peidetud"],
  ["en", "Carpenter, level 4", "Valid 01.03.2024 – 28.02.2099", "Name hidden"],
] as const)("a certificate's card in %s says what, whose and until when", async (locale, title, validity, holder) => {
  await startTestTexts(locale);
  const { container } = render(<CertificateCard certificate={certificate} />);
  expect(screen.getByRole("heading", { name: title })).toBeVisible();
  expect(screen.getByText(new RegExp(validity))).toBeVisible();
  expect(screen.getByText(holder)).toBeVisible();
  expect(await axe(container, { rules: { region: { enabled: false } } })).toHaveNoViolations();
});

test("a title without a translation is marked as Estonian", async () => {
  await startTestTexts("ru");
  render(<CertificateCard certificate={certificate} />);
  expect(screen.getByText("Ehituspuusepp, tase 4")).toHaveAttribute("lang", "et");
});

test("a state says who must act and by when", async () => {
  await startTestTexts();
  const application = { status: "DEFICIENT", actingParty: "APPLICANT", dueOn: "2026-12-01" } as const;
  render(<ApplicationStatusTag application={application} isMine />);
  expect(screen.getByText("Vajab täiendamist")).toBeVisible();
  expect(screen.getByText("Teie kord.")).toBeVisible();
  expect(screen.getByText(/taotleja, hiljemalt 01\.12\.2026/)).toBeVisible();
});
