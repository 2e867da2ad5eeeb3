import { CompetenceList } from "@kutse/web-shared/cards/CompetenceList";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { formatPersonalCode } from "@kutse/web-shared/texts/formatPersonalCode";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList, type DescriptionRow } from "@kutse/web-shared/ui/DescriptionList";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ApplicationFile_ApplicationFragment } from "../../gql/graphql";
import styles from "./ApplicationFile.module.css";

const applicationFragment = graphql(`
  fragment ApplicationFile_application on Application {
    id
    kind
    submittedAt
    additionalRemarks
    address
    birthDateHidden
    certificateHidden
    education
    email
    examLanguage
    nameHidden
    phone
    specialNeeds
    wantsPaper
    workExperience
    applicant {
      id
      firstName
      lastName
      personalCode
      birthDate
    }
    qualification {
      id
      title
      titleEn
      titleRu
      estqfLevel
    }
    specialisation {
      id
      name
      nameEn
      nameRu
    }
    electives {
      id
      code
      name
      nameEn
      nameRu
    }
    round {
      id
      name
    }
  }
`);

type Shown = ApplicationFile_ApplicationFragment;

/** What the applicant has told, section by section. */
export function ApplicationFile(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation("application");
  const application = readFragment(applicationFragment, props.application);
  const sections = [
    { title: t("section.applied"), rows: useApplied(application) },
    { title: t("section.applicant"), rows: useApplicant(application) },
    { title: t("section.background"), rows: useBackground(application) },
    { title: t("section.wishes"), rows: useWishes(application) },
  ];
  return (
    <Card title={t("file")}>
      {sections.map(({ title, rows }) => (
        <section key={title} className={styles.section}>
          <h3>{title}</h3>
          <DescriptionList rows={rows} />
        </section>
      ))}
    </Card>
  );
}

function useApplied(application: Shown): DescriptionRow[] {
  const { t } = useTranslation(["application", "common", "competences", "status"]);
  const { dateTime } = useFormats();
  const { qualification, specialisation, electives } = application;
  return [
    {
      label: t("common:qualification"),
      value: <QualificationTitle qualification={qualification} specialisation={specialisation} />,
    },
    {
      label: t("competences:chosen"),
      value: electives.length > 0 ? <CompetenceList competences={electives} /> : null,
    },
    { label: t("kind"), value: t(`status:kind.${application.kind}`) },
    { label: t("common:round"), value: application.round.name },
    { label: t("submittedAt"), value: application.submittedAt ? dateTime(application.submittedAt) : null },
    { label: t("examLanguage"), value: t(`status:language.${application.examLanguage}`) },
    { label: t("specialNeeds"), value: told(application.specialNeeds) },
  ];
}

function useApplicant({ applicant, email, phone, address }: Shown): DescriptionRow[] {
  const { t } = useTranslation("application");
  const { date } = useFormats();
  return [
    { label: t("name"), value: `${applicant.firstName} ${applicant.lastName}` },
    {
      label: t("personalCode"),
      value: applicant.personalCode ? (
        <span className="figures">{formatPersonalCode(applicant.personalCode)}</span>
      ) : null,
    },
    { label: t("birthDate"), value: applicant.birthDate ? date(applicant.birthDate) : null },
    { label: t("email"), value: email ? <a href={`mailto:${email}`}>{email}</a> : null },
    { label: t("phone"), value: phone ? <a href={`tel:${phone}`}>{phone}</a> : null },
    { label: t("address"), value: address },
  ];
}

function useBackground({ education, workExperience, additionalRemarks }: Shown): DescriptionRow[] {
  const { t } = useTranslation("application");
  return [
    { label: t("education"), value: told(education) },
    { label: t("workExperience"), value: told(workExperience) },
    { label: t("additionalRemarks"), value: told(additionalRemarks) },
  ];
}

function useWishes(application: Shown): DescriptionRow[] {
  const { t } = useTranslation(["application", "ui"]);
  const says = (yes: boolean) => (yes ? t("ui:yes") : t("ui:no"));
  return [
    { label: t("wantsPaper"), value: says(application.wantsPaper) },
    { label: t("nameHidden"), value: says(application.nameHidden) },
    { label: t("birthDateHidden"), value: says(application.birthDateHidden) },
    { label: t("certificateHidden"), value: says(application.certificateHidden) },
  ];
}

/** What someone wrote, with the lines as they were typed. */
function told(text: string | null) {
  return text ? <span className={styles.told}>{text}</span> : null;
}
