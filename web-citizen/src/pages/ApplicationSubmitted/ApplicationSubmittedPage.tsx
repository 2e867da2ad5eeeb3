import { useQuery } from "@apollo/client/react";
import { FeedbackCard } from "@kutse/web-shared/questionnaires/FeedbackCard";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { ConfirmationPanel } from "@kutse/web-shared/ui/ConfirmationPanel";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { applicationSubmittedPageQuery } from "./applicationSubmittedPageQuery";

/** The receipt: the number, what happens next and by when. */
export function ApplicationSubmittedPage() {
  const { t } = useTranslation("application");
  const { dateOn } = useFormats();
  const locale = useLocale();
  const { applicationId = "" } = useParams();
  const answer = useQuery(applicationSubmittedPageQuery, { variables: { id: applicationId } });
  return (
    <Loaded answer={answer} pick={(data) => data.application}>
      {({ id, number, dueOn, submittedAt, organisation }) => {
        if (!submittedAt) return <Navigate to={`/applications/${id}`} replace />;
        const body = localName(organisation, locale).text;
        return (
          <ConfirmationPanel title={t("submitted.title")} numberLabel={t("submitted.number")} number={number ?? null}>
            <h2>{t("submitted.next")}</h2>
            <ol>
              <li>
                {dueOn ? t("submitted.reviewBy", { body, date: dateOn(dueOn) }) : t("submitted.review", { body })}
              </li>
              <li>{t("submitted.letter")}</li>
              <li>{t("submitted.exam")}</li>
            </ol>
            <div className="row">
              <LinkButton to={`/applications/${id}`}>{t("submitted.open")}</LinkButton>
              <LinkButton to="/" tone="secondary">
                {t("submitted.home")}
              </LinkButton>
            </div>
            <FeedbackCard step="APPLICATION_SUBMITTED" organisationId={organisation.id} />
          </ConfirmationPanel>
        );
      }}
    </Loaded>
  );
}
