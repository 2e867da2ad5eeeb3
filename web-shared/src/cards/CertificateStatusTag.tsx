import { useTranslation } from "react-i18next";
import type { CertificateStatus } from "../gql/graphql";
import { StatusTag, type StatusTone } from "../ui/StatusTag";

const tones: Record<CertificateStatus, StatusTone> = {
  DRAFT: "neutral",
  SUBMITTED: "brand",
  RETURNED: "warning",
  VALID: "success",
  EXPIRED: "neutral",
  INVALIDATED: "danger",
  REPLACED: "neutral",
};

/** Six months, in milliseconds: from then on the end is near. */
const near = 183 * 24 * 3_600_000;

function isNear(validUntil: string): boolean {
  return Date.parse(validUntil) - Date.now() < near;
}

/** `validUntil` (a day) lets a valid certificate say that it ends soon. */
export type CertificateStatusTagProps = { status: CertificateStatus; validUntil?: string | null };

/** A certificate's state in a word. */
export function CertificateStatusTag({ status, validUntil }: CertificateStatusTagProps) {
  const { t } = useTranslation("status");
  const endsSoon = status === "VALID" && validUntil && isNear(validUntil);
  return (
    <span className="row">
      <StatusTag tone={tones[status]}>{t(`certificate.${status}`)}</StatusTag>
      {endsSoon ? <StatusTag tone="warning">{t("expiresSoon")}</StatusTag> : null}
    </span>
  );
}
