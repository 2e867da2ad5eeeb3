import { useQuery } from "@apollo/client/react";
import { CertificateCard } from "@kutse/web-shared/cards/CertificateCard";
import { useViewer } from "@kutse/web-shared/session/useViewer";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ProvenFacts } from "../../parts/ProvenFacts";
import { certificatePageQuery } from "./certificatePageQuery";

/** One certificate of the public register. */
export function CertificatePage() {
  const { t } = useTranslation(["register", "status", "message"]);
  const { date } = useFormats();
  const { viewer } = useViewer();
  const { registrationNumber = "" } = useParams();
  const answer = useQuery(certificatePageQuery, { variables: { registrationNumber } });
  return (
    <Loaded answer={answer} pick={(data) => data.certificate}>
      {(certificate) => {
        const { holder, invalidatedAt, verificationPath } = certificate;
        const mayWrite = viewer === null || certificate.viewerCanWriteToHolder;
        const title = t("certificate", { number: certificate.registrationNumber ?? registrationNumber });
        return (
          <div className="stack">
            <PageHead title={title} crumbs={[{ label: t("certificates"), to: "/certificates" }, { label: title }]} />
            {invalidatedAt ? <Alert tone="error">{t("invalidated", { date: date(invalidatedAt) })}</Alert> : null}
            <CertificateCard
              certificate={certificate}
              note={
                <ProvenFacts
                  certificate={certificate}
                  before={[
                    { label: t("born"), value: holder.birthDate ? date(holder.birthDate) : null },
                    { label: t("level"), value: t("status:level", { level: certificate.estqfLevel }) },
                    { label: t("type"), value: t(`status:certificateType.${certificate.type}`) },
                  ]}
                />
              }
              acts={
                <>
                  {verificationPath ? (
                    <LinkButton to={verificationPath} document tone="secondary" icon="shield">
                      {t("verify")}
                    </LinkButton>
                  ) : null}
                  {mayWrite ? (
                    <LinkButton to="message" tone="secondary" icon="letter">
                      {t("message:write")}
                    </LinkButton>
                  ) : null}
                </>
              }
            />
          </div>
        );
      }}
    </Loaded>
  );
}
