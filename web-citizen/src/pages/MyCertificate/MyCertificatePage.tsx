import { useQuery } from "@apollo/client/react";
import { CertificateDocument } from "@kutse/web-shared/cards/CertificateDocument";
import { CertificateCard } from "@kutse/web-shared/cards/CertificateCard";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { CertificateState } from "../../parts/CertificateState";
import { ProvenFacts } from "../../parts/ProvenFacts";
import { Corrections } from "./Corrections";
import { myCertificatePageQuery } from "./myCertificatePageQuery";
import { OnPaper } from "./OnPaper";
import { Proof } from "./Proof";
import { ShareOffer } from "./ShareOffer";
import { Story } from "./Story";
import { Visibility } from "./Visibility";

/** One certificate of mine: its state in words, the proof to give out, and what the public sees. */
export function MyCertificatePage() {
  const { t } = useTranslation(["mine", "status"]);
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
              note={
                <>
                  <ProvenFacts
                    certificate={certificate}
                    after={[{ label: t("status:additionalText"), value: certificate.additionalText }]}
                  />
                  <CertificateState {...certificate} />
                </>
              }
              acts={
                mayRenew && certificate.validUntil ? (
                  <LinkButton to={`/qualifications/${certificate.qualification.id}`} tone="secondary">
                    {t("renew")}
                  </LinkButton>
                ) : null
              }
            />
            {number ? <CertificateDocument certificateId={certificate.id} /> : null}
            {certificate.verificationPath && number ? <Proof path={certificate.verificationPath} /> : null}
            {number ? <Visibility certificate={certificate} /> : null}
            {number ? <ShareOffer certificateId={certificate.id} /> : null}
            {number ? <OnPaper certificate={certificate} /> : null}
            {number ? <Corrections certificate={certificate} /> : null}
            <Story certificate={certificate} />
          </div>
        );
      }}
    </Loaded>
  );
}
