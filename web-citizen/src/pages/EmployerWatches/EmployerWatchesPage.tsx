import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { ForCompany } from "../../parts/ForCompany";
import { AskWatch } from "./AskWatch";
import { CompanyWatch } from "./CompanyWatch";
import { employerWatchesPageQuery } from "./employerWatchesPageQuery";

/** The certificates a company watches with their holders' consent. */
export function EmployerWatchesPage() {
  const { t } = useTranslation("employer");
  return (
    <ForCompany title={t("watches")}>
      <div className="stack">
        <PageHead
          title={t("watches")}
          lead={t("watchesLead")}
          crumbs={[{ label: t("title"), to: "/employer" }, { label: t("watches") }]}
        />
        <Watches />
      </div>
    </ForCompany>
  );
}

function Watches() {
  const { t } = useTranslation("employer");
  const answer = useQuery(employerWatchesPageQuery, {
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  return (
    <LoadedList answer={answer} pick={(data) => data.employerWatches}>
      {(watches) => (
        <>
          <AskWatch contactEmail={watches[0]?.contactEmail ?? ""} />
          <section className="stack-tight" aria-label={t("watches")}>
            <h2>{t("asksMade")}</h2>
            {watches.length === 0 ? <EmptyState icon="eye" title={t("noWatches")} /> : null}
            {watches.map((watch) => (
              <CompanyWatch key={watch.id} watch={watch} />
            ))}
          </section>
        </>
      )}
    </LoadedList>
  );
}
