import { endsSoon } from "@kutse/web-shared/texts/endsSoon";
import { today } from "@kutse/web-shared/texts/today";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CertificateStatus, InvalidationGround } from "../gql/graphql";

/** What tells in words where a certificate of mine stands. */
export type CertificateStateProps = {
  status: CertificateStatus;
  validUntil: string | null;
  invalidatedAt: string | null;
  invalidationGround: InvalidationGround | null;
  invalidationReason?: string | null;
  replacedBy: { id: string; registrationNumber: string | null } | null;
};

/** Where a certificate of mine stands, in words with the day. */
export function CertificateState(props: CertificateStateProps) {
  const { status, validUntil, invalidatedAt, invalidationGround, invalidationReason, replacedBy } = props;
  const { t } = useTranslation(["holder", "mine"]);
  const { date, dateLong } = useFormats();
  if (invalidatedAt) {
    return (
      <Alert tone="error" title={t("mine:invalidatedOn", { date: date(invalidatedAt) })}>
        {invalidationGround ? <p>{t(`mine:ground.${invalidationGround}`)}</p> : null}
        {invalidationReason ? <p>{t("reason", { reason: invalidationReason })}</p> : null}
      </Alert>
    );
  }
  if (status === "REPLACED" && replacedBy) {
    return (
      <p>
        {t("replacedBy")}{" "}
        <Link to={`/my-certificates/${replacedBy.id}`}>
          {t("number", { number: replacedBy.registrationNumber ?? "" })}
        </Link>
      </p>
    );
  }
  if (status === "EXPIRED" && validUntil) return <p>{t("expiredOn", { date: dateLong(validUntil) })}</p>;
  if (status === "VALID" && validUntil && endsSoon(validUntil, today())) {
    return <Alert tone="warning">{t("endsOn", { date: dateLong(validUntil) })}</Alert>;
  }
  return <p>{t(`mine:words.${status}`)}</p>;
}
