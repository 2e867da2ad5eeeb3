import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const certificateFragment = graphql(`
  fragment CertificateNews_certificate on Certificate {
    id
    status
    returnReason
    returnedAt
    invalidatedAt
    invalidationGround
    certificateHidden
    nameHidden
    birthDateHidden
    replacedBy {
      id
      registrationNumber
    }
  }
`);

/** What one must know of an entry before acting: returned, invalid, replaced, hidden. */
export function CertificateNews(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("certificates");
  const { dateTime } = useFormats();
  const certificate = readFragment(certificateFragment, props.certificate);
  const { status, returnReason, returnedAt, invalidatedAt, invalidationGround, replacedBy } = certificate;
  const isPartHidden = certificate.nameHidden || certificate.birthDateHidden;
  return (
    <>
      {status === "RETURNED" && returnReason ? (
        <Alert tone="warning" title={t("returnedTitle", { at: returnedAt ? dateTime(returnedAt) : "" })}>
          {returnReason}
        </Alert>
      ) : null}
      {invalidatedAt ? (
        <Alert tone="error" title={t("invalidatedTitle", { at: dateTime(invalidatedAt) })}>
          {invalidationGround ? t(`invalidate.grounds.${invalidationGround}`) : null}
        </Alert>
      ) : null}
      {replacedBy ? (
        <Alert>
          {t("replacedBy")} <Link to={`/certificates/${replacedBy.id}`}>{replacedBy.registrationNumber}</Link>
        </Alert>
      ) : null}
      {certificate.certificateHidden ? <Alert>{t("hidden")}</Alert> : null}
      {isPartHidden && !certificate.certificateHidden ? <Alert>{t("hiddenPart")}</Alert> : null}
    </>
  );
}
