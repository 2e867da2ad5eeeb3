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
import type { CertificateFacts_CertificateFragment } from "../../gql/graphql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import styles from "./CertificateFacts.module.css";

const certificateFragment = graphql(`
  fragment CertificateFacts_certificate on Certificate {
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
      kind
      submittedAt
      round {
        id
        name
      }
      decision {
        id
        result
        decidedOn
        effectiveAt
      }
    }
  }
`);

type Shown = CertificateFacts_CertificateFragment;

/** All facts of an entry: the certificate, its holder, the application and decision it comes from, its own course. */
export function CertificateFacts(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("certificates");
  const certificate = readFragment(certificateFragment, props.certificate);
  const holder = useHolder(certificate);
  const facts = useFacts(certificate);
  const course = useCourse(certificate);
  const dates = useDates(certificate);
  return (
    <div className={styles.facts}>
      <Card title={t("facts")}>
        <DescriptionList rows={facts} />
      </Card>
      <div className="stack">
        <Card title={t("person")}>
          <DescriptionList rows={holder} />
        </Card>
        <Card title={t("course")}>
          {certificate.application ? <DescriptionList rows={course} /> : <p>{t("noApplication")}</p>}
        </Card>
        <Card title={t("dates")}>
          <DescriptionList rows={dates} />
        </Card>
      </div>
    </div>
  );
}

function useHolder({ person, holder }: Shown): DescriptionRow[] {
  const { t } = useTranslation(["certificates", "common"]);
  const { date } = useFormats();
  const birthDate = person?.birthDate ?? holder.birthDate;
  const name = fullName(person ?? holder);
  return [
    { label: t("common:name"), value: person ? <Link to={`/people/${person.id}`}>{name}</Link> : name },
    {
      label: t("common:personalCode"),
      value: person?.personalCode ? <span className="figures">{formatPersonalCode(person.personalCode)}</span> : null,
    },
    { label: t("birthDate"), value: birthDate ? date(birthDate) : null },
  ];
}

function useFacts(certificate: Shown): DescriptionRow[] {
  const { t } = useTranslation(["certificates", "common", "status"]);
  const { date } = useFormats();
  const { qualification, specialisation, awardingBody, validFrom, validUntil, issuedOn, examLanguage } = certificate;
  const proven = useProvenRows(certificate);
  return [
    {
      label: t("common:qualification"),
      value: (
        <Link to={`/qualifications/${qualification.id}`}>
          <QualificationTitle qualification={qualification} specialisation={specialisation} />
        </Link>
      ),
    },
    { label: t("type"), value: t(`status:certificateType.${certificate.type}`) },
    { label: t("estqfLevel"), value: String(certificate.estqfLevel) },
    ...proven,
    { label: t("status:additionalText"), value: certificate.additionalText },
    {
      label: t("validity"),
      value: validUntil
        ? t("status:validFromUntil", { from: date(validFrom), until: date(validUntil) })
        : t("status:unlimited", { from: date(validFrom) }),
    },
    { label: t("issuedOn"), value: issuedOn ? date(issuedOn) : null },
    {
      label: t("common:body"),
      value: (
        <Link to={`/bodies/${awardingBody.id}`}>
          <LocalText of={awardingBody} />
        </Link>
      ),
    },
    { label: t("signatory"), value: certificate.signatoryName },
    { label: t("examLanguage"), value: examLanguage ? t(`status:language.${examLanguage}`) : null },
  ];
}

function useCourse({ application }: Shown): DescriptionRow[] {
  const { t } = useTranslation(["certificates", "status"]);
  const { date, dateTime } = useFormats();
  const decision = application?.decision;
  return [
    { label: t("application"), value: application?.number },
    { label: t("applicationKind"), value: application ? t(`status:kind.${application.kind}`) : null },
    { label: t("round"), value: application?.round.name },
    { label: t("applicationSubmittedAt"), value: application?.submittedAt ? dateTime(application.submittedAt) : null },
    { label: t("decision"), value: decision ? t(`decisions.${decision.result}`) : null },
    { label: t("decidedOn"), value: decision ? date(decision.decidedOn) : null },
    { label: t("effectiveAt"), value: decision ? dateTime(decision.effectiveAt) : null },
  ];
}

function useDates({ draftedAt, submittedAt, confirmedAt, verificationPath }: Shown): DescriptionRow[] {
  const { t } = useTranslation("certificates");
  const { dateTime } = useFormats();
  return [
    { label: t("draftedAt"), value: draftedAt ? dateTime(draftedAt) : null },
    { label: t("submittedAt"), value: submittedAt ? dateTime(submittedAt) : null },
    { label: t("confirmedAt"), value: confirmedAt ? dateTime(confirmedAt) : null },
    { label: t("verification"), value: verificationPath ? <a href={verificationPath}>{verificationPath}</a> : null },
  ];
}
