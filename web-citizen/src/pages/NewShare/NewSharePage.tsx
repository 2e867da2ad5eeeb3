import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { newSharePageQuery } from "./newSharePageQuery";
import { ShareForm } from "./ShareForm";
import { ShareMade } from "./ShareMade";

/** Making a link: what it shows, for whom, until when; then its address, once. */
export function NewSharePage() {
  const { t } = useTranslation("sharing");
  const [search] = useSearchParams();
  const [path, setPath] = useState<string | null>(null);
  const answer = useQuery(newSharePageQuery);
  if (path) return <ShareMade path={path} />;
  return (
    <div className="stack">
      <PageHead
        title={t("newTitle")}
        lead={t("newLead")}
        crumbs={[{ label: t("title"), to: "/my-shares" }, { label: t("newTitle") }]}
      />
      <Loaded answer={answer} pick={(data) => data.myCertificates}>
        {(certificates) =>
          certificates.length === 0 ? (
            <EmptyState icon="award" title={t("nothingToShare")} />
          ) : (
            <ShareForm certificates={certificates} chosen={search.get("certificate")} onMade={setPath} />
          )
        }
      </Loaded>
    </div>
  );
}
