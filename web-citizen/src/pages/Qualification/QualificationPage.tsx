import { useQuery } from "@apollo/client/react";
import { CompetenceGroups } from "@kutse/web-shared/cards/CompetenceGroups";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { nextClosing } from "../../parts/nextClosing";
import { QualificationAbout } from "./QualificationAbout";
import { QualificationBodies } from "./QualificationBodies";
import { QualificationDates } from "./QualificationDates";
import { qualificationPageQuery } from "./qualificationPageQuery";

/** One qualification: what it is, who awards it, when one may apply and be examined, and the way to apply. */
export function QualificationPage() {
  const { t } = useTranslation(["qualifications", "common"]);
  const { date } = useFormats();
  const locale = useLocale();
  const { qualificationId = "" } = useParams();
  const answer = useQuery(qualificationPageQuery, { variables: { id: qualificationId } });
  return (
    <Loaded answer={answer} pick={(data) => data.qualification}>
      {(qualification) => {
        const { text, lang } = localName(qualification, locale);
        const closesOn = nextClosing(qualification.openRounds);
        return (
          <div className="stack">
            <PageHead
              title={text}
              lang={lang}
              crumbs={[
                { label: t("common:home"), to: "/" },
                { label: t("title"), to: "/qualifications" },
                { label: text },
              ]}
              status={
                closesOn ? (
                  <StatusTag tone="success">{t("openUntil", { date: date(closesOn) })}</StatusTag>
                ) : (
                  <StatusTag>{qualification.isAwarded ? t("noOpenRound") : t("notAwarded")}</StatusTag>
                )
              }
              act={
                closesOn ? (
                  <LinkButton to={`/qualifications/${qualification.id}/apply`} iconEnd="arrowRight">
                    {t("apply")}
                  </LinkButton>
                ) : null
              }
            />
            <QualificationAbout qualification={qualification} />
            <QualificationDates qualification={qualification} />
            <QualificationBodies qualification={qualification} />
            {qualification.competences.length > 0 ? (
              <section className="stack-tight">
                <h2>{t("competences")}</h2>
                <p className="muted">{t("competencesWords")}</p>
                <CompetenceGroups qualification={qualification} level={3} />
              </section>
            ) : null}
          </div>
        );
      }}
    </Loaded>
  );
}
