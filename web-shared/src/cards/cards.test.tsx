import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { startTestTexts } from "../testing/startTestTexts";
import { ApplicationStatusTag } from "./ApplicationStatusTag";
import { CompetenceGroups } from "./CompetenceGroups";
import { CertificateCard, type CertificateCardProps } from "./CertificateCard";
import { useProvenRows, type Proven } from "./useProvenRows";
import { DescriptionList } from "../ui/DescriptionList";

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

const competence = (code: string, isElective: boolean) => ({ id: code, code, name: `Kompetents ${code}`, isElective });
const Facts = (proven: Proven) => <DescriptionList rows={useProvenRows(proven)} />;

test.each([
  ["under one word where there is nothing to choose", [competence("A", false)], null, ["Kompetentsid"], "A"],
  [
    "apart from the electives that were proven",
    [competence("A", false), competence("B", true)],
    true,
    ["Kohustuslikud kompetentsid", "Valitud kompetentsid"],
    "B",
  ],
  [
    "with a word where the electives are not on record",
    [competence("A", false)],
    false,
    ["Kohustuslikud kompetentsid", "Valitud kompetentsid"],
    "Registris ei ole andmeid",
  ],
])("a certificate names competences %s", async (_what, competences, areElectivesRecorded, terms, last) => {
  await startTestTexts("et");
  render(<Facts competences={competences} areElectivesRecorded={areElectivesRecorded} />);
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(terms);
  expect(screen.getAllByRole("definition").at(-1)).toHaveTextContent(last);
});

test.each([
  [0, null, "Kutsestandardi järgi võib valida ükskõik mitu või mitte ühtegi."],
  [0, 2, "Kutsestandardi järgi võib valida kuni 2."],
  [1, null, "Kutsestandardi järgi valitakse vähemalt üks."],
  [2, 2, "Kutsestandardi järgi valitakse 2."],
  [1, 3, "Kutsestandardi järgi valitakse 1 kuni 3."],
])("a qualification says how many electives are chosen: %s to %s", async (electivesAtLeast, electivesAtMost, words) => {
  await startTestTexts("et");
  const competences = [competence("A", false), competence("B", true)];
  render(<CompetenceGroups level={3} qualification={{ electivesAtLeast, electivesAtMost, competences }} />);
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Valitavad kompetentsid" })).toBeVisible();
});
