import { useTranslation } from "react-i18next";
import { PersonName } from "../cards/PersonName";
import { QualificationTitle } from "../cards/QualificationTitle";
import { useProvenRows } from "../cards/useProvenRows";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { useFormats } from "../texts/useFormats";
import { Alert } from "../ui/Alert";
import { Card } from "../ui/Card";
import { DescriptionList } from "../ui/DescriptionList";
import { LocalText } from "../ui/LocalText";
import { ChangesTable } from "./ChangesTable";
import { CertificateVersions } from "./CertificateVersions";
import { correctionFragment } from "./correctionFragment";
import { EvidenceList } from "./EvidenceList";

/** What is asked, about which entry, with what evidence, by when, and what came of it. */
export function CorrectionFacts(props: { request: FragmentType<typeof correctionFragment> }) {
  const { t } = useTranslation(["corrections", "status"]);
  const { date, dateTime, dateLong } = useFormats();
  const request = readFragment(correctionFragment, props.request);
  const { certificate, state, documents, proposal } = request;
  const proven = useProvenRows(certificate);
  const { validUntil, validFrom, examLanguage } = certificate;
  const isOpen = state === "REQUESTED" || state === "ACCEPTED";
  return (
    <>
      {isOpen ? <Alert tone="warning">{t("answerBy", { date: dateLong(request.dueOn) })}</Alert> : null}
      {request.declineReason ? <Alert title={t("declined")}>{request.declineReason}</Alert> : null}
      <Card title={t("asks")}>
        <DescriptionList
          rows={[
            { label: t("wrong"), value: request.wrong },
            { label: t("shouldBe"), value: request.shouldBe },
            { label: t("evidence"), value: documents.length > 0 ? <EvidenceList documents={documents} /> : t("none") },
            { label: t("asked"), value: dateTime(request.createdAt) },
            { label: t("acceptedAt"), value: request.acceptedAt ? dateTime(request.acceptedAt) : null },
          ]}
        />
      </Card>
      <Card title={t("entryNow")}>
        <DescriptionList
          layout="grid"
          rows={[
            { label: t("holder"), value: <PersonName person={certificate.person ?? certificate.holder} /> },
            { label: t("certificate"), value: <QualificationTitle qualification={certificate.qualification} /> },
            { label: t("body"), value: <LocalText of={certificate.awardingBody} /> },
            { label: t("field.validFrom"), value: date(validFrom) },
            { label: t("field.validUntil"), value: validUntil ? date(validUntil) : t("unlimited") },
            { label: t("field.examLanguage"), value: examLanguage ? t(`status:language.${examLanguage}`) : null },
            { label: t("field.signatoryName"), value: certificate.signatoryName },
            {
              label: t("field.specialisation"),
              value: certificate.specialisation ? <LocalText of={certificate.specialisation} /> : null,
            },
            ...proven,
          ]}
        />
      </Card>
      {proposal ? (
        <Card title={t("proposal")}>
          <ChangesTable caption={t("proposalOf")} changes={proposal.changes} />
        </Card>
      ) : null}
      <CertificateVersions versions={certificate.versions} />
    </>
  );
}
