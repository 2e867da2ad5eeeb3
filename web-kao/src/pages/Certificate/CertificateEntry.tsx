import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useProvenRows } from "@kutse/web-shared/cards/useProvenRows";
import { formatPersonalCode } from "@kutse/web-shared/texts/formatPersonalCode";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList, type DescriptionRow } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { CertificateEntry_CertificateFragment } from "../../gql/graphql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { SideBySide } from "../../parts/SideBySide";

const certificateFragment = graphql(`
  fragment CertificateEntry_certificate on Certificate {
    id
    type
    estqfLevel
    examLanguage
    signatoryName
    issuedOn
    validFrom
    validUntil
    draftedAt
    submittedAt
    confirmedAt
    verificationPath
    holder {
      firstName
      lastName
      birthDate
    }
    person {
      id
      personalCode
    }
    qualification {
      id
      title
      titleEn
      titleRu
    }
    specialisation {
      id
      name
      nameEn
      nameRu
    }
    additionalText
    areElectivesRecorded
    competences {
      id
      code
      name
      nameEn
      nameRu
      isElective
    }
    awardingBody {
      id
      name
      nameEn
      nameRu
    }
    application {
      id
      number
    }
  }
`);

type Shown = CertificateEntry_CertificateFragment;

/** What stands, or will stand, in the register. */
export function CertificateEntry(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("certificates");
  const certificate = readFragment(certificateFragment, props.certificate);
  const facts = useFacts(certificate);
  const course = useCourse(certificate);
  return (
    <SideBySide
      aside={
        <Card title={t("course")}>
          <DescriptionList rows={course} />
        </Card>
      }
    >
      <Card title={t("facts")}>
        <DescriptionList rows={facts} />
      </Card>
    </SideBySide>
  );
}

function useFacts(certificate: Shown): DescriptionRow[] {
  const { t } = useTranslation(["certificates", "common", "status"]);
  const { date } = useFormats();
  const { holder, person, qualification, specialisation, validFrom, validUntil, issuedOn, examLanguage } = certificate;
  const proven = useProvenRows(certificate);
  return [
    { label: t("status:holder"), value: fullName(holder) },
    {
      label: t("personalCode"),
      value: person?.personalCode ? <span className="figures">{formatPersonalCode(person.personalCode)}</span> : null,
    },
    { label: t("birthDate"), value: holder.birthDate ? date(holder.birthDate) : null },
    {
      label: t("common:qualification"),
      value: <QualificationTitle qualification={qualification} specialisation={specialisation} />,
    },
    { label: t("level"), value: t("status:level", { level: certificate.estqfLevel }) },
    ...proven,
    { label: t("status:additionalText"), value: certificate.additionalText },
    { label: t("type"), value: t(`status:certificateType.${certificate.type}`) },
    {
      label: t("validity"),
      value: validUntil
        ? t("status:validFromUntil", { from: date(validFrom), until: date(validUntil) })
        : t("status:unlimited", { from: date(validFrom) }),
    },
    { label: t("issuedOn"), value: issuedOn ? date(issuedOn) : null },
    { label: t("examLanguage"), value: examLanguage ? t(`status:language.${examLanguage}`) : null },
    { label: t("status:issuedBy"), value: <LocalText of={certificate.awardingBody} /> },
    { label: t("signatory"), value: certificate.signatoryName },
  ];
}

function useCourse(certificate: Shown): DescriptionRow[] {
  const { t } = useTranslation("certificates");
  const { dateTime } = useFormats();
  const { application, draftedAt, submittedAt, confirmedAt, verificationPath } = certificate;
  return [
    {
      label: t("application"),
      value: application ? <Link to={`/applications/${application.id}`}>{application.number ?? t("open")}</Link> : null,
    },
    { label: t("draftedAt"), value: draftedAt ? dateTime(draftedAt) : null },
    { label: t("submittedAt"), value: submittedAt ? dateTime(submittedAt) : null },
    { label: t("confirmedAt"), value: confirmedAt ? dateTime(confirmedAt) : null },
    { label: t("verification"), value: verificationPath ? <a href={verificationPath}>{verificationPath}</a> : null },
  ];
}
