import { useQuery } from "@apollo/client/react";
import { useViewer } from "@kutse/web-shared/session/useViewer";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { SignInButton } from "@kutse/web-shared/shell/SignInButton";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { StartApplicationForm } from "./StartApplicationForm";
import { startApplicationPageQuery } from "./startApplicationPageQuery";

/** Where an application begins: round, kind, specialisation. Visitors sign in here first and come back. */
export function StartApplicationPage() {
  const { t } = useTranslation("qualifications");
  const locale = useLocale();
  const { viewer } = useViewer();
  const { qualificationId = "" } = useParams();
  const answer = useQuery(startApplicationPageQuery, { variables: { id: qualificationId } });
  return (
    <Loaded answer={answer} pick={(data) => data.qualification}>
      {(qualification) => {
        const { text } = localName(qualification, locale);
        const to = `/qualifications/${qualification.id}`;
        return (
          <div className="stack">
            <PageHead
              title={t("start.title")}
              lead={t("start.lead")}
              crumbs={[{ label: t("title"), to: "/qualifications" }, { label: text, to }, { label: t("start.title") }]}
            />
            {qualification.openRounds.length === 0 ? (
              <EmptyState
                icon="calendar"
                title={t("noRounds")}
                act={<LinkButton to="/calendar">{t("toCalendar")}</LinkButton>}
              >
                {t("noRoundsWords")}
              </EmptyState>
            ) : null}
            {viewer === null ? (
              <Alert acts={<SignInButton>{t("start.signIn")}</SignInButton>}>{t("start.signInWords")}</Alert>
            ) : null}
            {viewer && qualification.openRounds.length > 0 ? (
              <StartApplicationForm qualification={qualification} />
            ) : null}
          </div>
        );
      }}
    </Loaded>
  );
}
