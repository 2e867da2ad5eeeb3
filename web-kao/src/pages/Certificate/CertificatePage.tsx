import { useQuery } from "@apollo/client/react";
import { CertificateDocument } from "@kutse/web-shared/cards/CertificateDocument";
import { CertificateStatusTag } from "@kutse/web-shared/cards/CertificateStatusTag";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { CertificateEntry } from "./CertificateEntry";
import { certificatePageQuery } from "./certificatePageQuery";
import { MendPaper } from "./MendPaper";
import { SubmitCertificate } from "./SubmitCertificate";

const certificateFragment = graphql(`
  fragment CertificatePage_certificate on Certificate {
    id
    status
    validUntil
    returnReason
    registrationNumber
    holder {
      firstName
      lastName
    }
    ...CertificateEntry_certificate
    ...SubmitCertificate_certificate
    ...MendPaper_certificate
  }
`);

/** One certificate entry: what stands in it and its submission for confirmation. */
export function CertificatePage() {
  const { certificateId = "" } = useParams();
  const answer = useQuery(certificatePageQuery, { variables: { id: certificateId } });
  return (
    <Loaded answer={answer} pick={(data) => data.certificateEntry}>
      {(certificate) => <Certificate certificate={certificate} />}
    </Loaded>
  );
}

function Certificate(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation(["certificates", "status"]);
  const certificate = readFragment(certificateFragment, props.certificate);
  const { status, returnReason, registrationNumber } = certificate;
  const name = fullName(certificate.holder);
  return (
    <>
      <PageHead
        title={t("entry", { name })}
        lead={
          registrationNumber
            ? t("status:certificateNumber", { number: registrationNumber })
            : t("status:numberAtRegistration")
        }
        crumbs={[{ label: t("title"), to: "/certificates" }, { label: registrationNumber ?? name }]}
        status={<CertificateStatusTag status={status} validUntil={certificate.validUntil} />}
        act={
          <>
            <SubmitCertificate certificate={certificate} />
            <MendPaper certificate={certificate} />
          </>
        }
      />
      <div className="stack">
        {status === "RETURNED" && returnReason ? (
          <Alert tone="warning" title={t("returned")}>
            {returnReason}
          </Alert>
        ) : null}
        <CertificateEntry certificate={certificate} />
        {registrationNumber ? <CertificateDocument certificateId={certificate.id} /> : null}
      </div>
    </>
  );
}
