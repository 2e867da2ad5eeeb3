import { useTranslation } from "react-i18next";
import type { CertificateStatus } from "../gql/graphql";
import { today } from "../texts/today";
import { StatusTag, type StatusTone } from "../ui/StatusTag";
import { endsSoon } from "../texts/endsSoon";

const tones: Record<CertificateStatus, StatusTone> = {
  DRAFT: "neutral",
  SUBMITTED: "brand",
  RETURNED: "warning",
  VALID: "success",
  EXPIRED: "neutral",
  INVALIDATED: "danger",
  REPLACED: "neutral",
};

/** `validUntil` (a day) lets a valid certificate say that it ends soon. */
export type CertificateStatusTagProps = { status: CertificateStatus; validUntil?: string | null };

/** A certificate's state in a word. */
export function CertificateStatusTag({ status, validUntil }: CertificateStatusTagProps) {
  const { t } = useTranslation("status");
  const isEnding = status === "VALID" && validUntil && endsSoon(validUntil, today());
  return (
    <span className="row">
      <StatusTag tone={tones[status]}>{t(`certificate.${status}`)}</StatusTag>
      {isEnding ? <StatusTag tone="warning">{t("expiresSoon")}</StatusTag> : null}
    </span>
  );
}
