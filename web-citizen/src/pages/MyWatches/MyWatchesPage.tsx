import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { HolderWatch } from "./HolderWatch";
import { myWatchesPageQuery } from "./myWatchesPageQuery";

/** Which companies may watch my certificates, and which would like to: the consent is mine. */
export function MyWatchesPage() {
  const { t } = useTranslation(["employer", "mine"]);
  const answer = useQuery(myWatchesPageQuery, { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" });
  return (
    <div className="stack">
      <PageHead
        title={t("consents")}
        lead={t("consentsLead")}
        crumbs={[{ label: t("mine:certificates"), to: "/my-certificates" }, { label: t("consents") }]}
      />
      <LoadedList answer={answer} pick={(data) => data.myWatches}>
        {(watches) =>
          watches.length === 0 ? (
            <EmptyState icon="eye" title={t("noConsents")}>
              {t("noConsentsWords")}
            </EmptyState>
          ) : (
            watches.map((watch) => <HolderWatch key={watch.id} watch={watch} />)
          )
        }
      </LoadedList>
    </div>
  );
}
