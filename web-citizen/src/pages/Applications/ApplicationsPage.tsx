import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { ApplicationSummary } from "../../parts/ApplicationSummary";
import { applicationsPageQuery } from "./applicationsPageQuery";

/** All applications of the signed-in person. */
export function ApplicationsPage() {
  const { t } = useTranslation(["mine", "common"]);
  const answer = useQuery(applicationsPageQuery, { fetchPolicy: "network-only", nextFetchPolicy: "cache-first" });
  return (
    <div className="stack">
      <PageHead
        title={t("applications")}
        lead={t("applicationsLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("applications") }]}
      />
      <LoadedList answer={answer} pick={(data) => data.applications}>
        {(nodes) => (
          <>
            {nodes.length === 0 ? (
              <EmptyState
                icon="document"
                title={t("noApplications")}
                act={<LinkButton to="/qualifications">{t("find")}</LinkButton>}
              >
                {t("noApplicationsWords")}
              </EmptyState>
            ) : null}
            {nodes.map((node) => (
              <ApplicationSummary key={node.id} application={node} />
            ))}
          </>
        )}
      </LoadedList>
    </div>
  );
}
