import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Card } from "@kutse/web-shared/ui/Card";
import { ConfirmationPanel } from "@kutse/web-shared/ui/ConfirmationPanel";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { CorrectionForm } from "./CorrectionForm";
import { requestCorrectionPageQuery } from "./requestCorrectionPageQuery";

/** Asking for a correction of a certificate of mine: what is wrong, what it should be, evidence. */
export function RequestCorrectionPage() {
  const { t } = useTranslation(["correction", "mine"]);
  const locale = useLocale();
  const { dateLong } = useFormats();
  const { certificateId = "" } = useParams();
  const [dueOn, setDueOn] = useState<string | null>(null);
  const answer = useQuery(requestCorrectionPageQuery, { variables: { id: certificateId } });
  return (
    <Loaded answer={answer} pick={(data) => data.certificateEntry}>
      {(certificate) => {
        const own = `/my-certificates/${certificate.id}`;
        const back = <LinkButton to={own}>{t("toCertificate")}</LinkButton>;
        if (dueOn) {
          const body = localName(certificate.awardingBody, locale).text;
          return (
            <ConfirmationPanel title={t("sent")}>
              <p>{t("sentWords", { body, date: dateLong(dueOn) })}</p>
              <div>{back}</div>
            </ConfirmationPanel>
          );
        }
        const number = t("mine:certificate", { number: certificate.registrationNumber ?? "" });
        return (
          <div className="stack">
            <PageHead
              title={t("title")}
              lead={t("lead")}
              crumbs={[{ label: number, to: own }, { label: t("title") }]}
            />
            {certificate.viewerCanRequestCorrection ? (
              <>
                <CorrectionForm certificateId={certificate.id} onSent={setDueOn} />
                <Card title={t("nameTitle")}>
                  <p>{t("nameWords")}</p>
                </Card>
              </>
            ) : (
              <EmptyState icon="edit" title={t("notPossible")} act={back}>
                {t("notPossibleWords")}
              </EmptyState>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
