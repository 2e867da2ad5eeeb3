import { useQuery } from "@apollo/client/react";
import { CertificateCard } from "@kutse/web-shared/cards/CertificateCard";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { MyCertificatePageQuery } from "../../gql/graphql";
import { myCertificatePageQuery } from "./myCertificatePageQuery";
import { Proof } from "./Proof";
import { Visibility } from "./Visibility";

type Certificate = NonNullable<MyCertificatePageQuery["certificateEntry"]>;

/** One certificate of mine: its state in words, the proof to give out, and what the public sees. */
export function MyCertificatePage() {
  const { t } = useTranslation("mine");
  const { certificateId = "" } = useParams();
  const answer = useQuery(myCertificatePageQuery, { variables: { id: certificateId } });
  return (
    <Loaded answer={answer} pick={(data) => data.certificateEntry}>
      {(certificate) => {
        const number = certificate.registrationNumber;
        const title = number ? t("certificate", { number }) : t("entry");
        const mayRenew = certificate.status === "VALID" || certificate.status === "EXPIRED";
        return (
          <div className="stack">
            <PageHead title={title} crumbs={[{ label: t("certificates"), to: "/my-certificates" }, { label: title }]} />
            <CertificateCard
              certificate={certificate}
              note={<StateWords certificate={certificate} />}
              acts={
                mayRenew && certificate.validUntil ? (
                  <LinkButton to={`/qualifications/${certificate.qualification.id}`} tone="secondary">
                    {t("renew")}
                  </LinkButton>
                ) : null
              }
            />
            {certificate.verificationPath && number ? <Proof path={certificate.verificationPath} /> : null}
            {number ? <Visibility certificate={certificate} /> : null}
          </div>
        );
      }}
    </Loaded>
  );
}

function StateWords({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation("mine");
  const { date } = useFormats();
  const { status, invalidatedAt, invalidationGround } = certificate;
  if (!invalidatedAt) return <p>{t(`words.${status}`)}</p>;
  return (
    <Alert tone="error" title={t("invalidatedOn", { date: date(invalidatedAt) })}>
      {invalidationGround ? t(`ground.${invalidationGround}`) : t(`words.${status}`)}
    </Alert>
  );
}
