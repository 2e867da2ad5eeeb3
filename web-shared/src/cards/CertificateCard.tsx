import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateStatus, CertificateType } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { Card } from "../ui/Card";
import { DescriptionList } from "../ui/DescriptionList";
import { LocalText } from "../ui/LocalText";
import { CertificateStatusTag } from "./CertificateStatusTag";
import { PersonName, type PersonNameProps } from "./PersonName";
import { QualificationTitle, type QualificationTitleProps } from "./QualificationTitle";

type Body = { name: string; nameEn?: string | null; nameRu?: string | null };

/** The facts of a certificate; `holder` is left out on the holder's own pages. */
export type CertificateCardProps = {
  certificate: QualificationTitleProps & {
    registrationNumber: string | null;
    type: CertificateType;
    status: CertificateStatus;
    awardingBody: Body;
    validFrom: string;
    validUntil: string | null;
    certificateHidden?: boolean;
    holder?: PersonNameProps["person"];
  };
  level?: 2 | 3 | 4;
  acts?: ReactNode;
  note?: ReactNode;
};

/** One certificate: what, whose, by whom, valid until when. */
export function CertificateCard({ certificate, level = 2, acts, note }: CertificateCardProps) {
  const { t } = useTranslation("status");
  const { date } = useFormats();
  const { validFrom, validUntil, registrationNumber } = certificate;
  const validity = validUntil
    ? t("validFromUntil", { from: date(validFrom), until: date(validUntil) })
    : t("unlimited", { from: date(validFrom) });
  return (
    <Card
      level={level}
      title={
        <QualificationTitle qualification={certificate.qualification} specialisation={certificate.specialisation} />
      }
      aside={<CertificateStatusTag status={certificate.status} validUntil={validUntil} />}
      acts={acts}
    >
      <p className="figures">
        {registrationNumber ? t("certificateNumber", { number: registrationNumber }) : t("numberAtRegistration")}
        {" · "}
        {validity}
      </p>
      <DescriptionList
        rows={[
          { label: t("holder"), value: certificate.holder ? <PersonName person={certificate.holder} /> : null },
          { label: t("issuedBy"), value: <LocalText of={certificate.awardingBody} /> },
        ]}
      />
      {certificate.certificateHidden ? <p className="muted small">{t("hiddenFromPublic")}</p> : null}
      {note}
    </Card>
  );
}
