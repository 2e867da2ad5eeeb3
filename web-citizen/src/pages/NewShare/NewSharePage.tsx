import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { CreateShareMutation } from "../../gql/graphql";
import { newSharePageQuery } from "./newSharePageQuery";
import { ShareForm } from "./ShareForm";
import { ShareMade } from "./ShareMade";

/** Making a link: what it shows, for whom, until when; then its address, once. */
export function NewSharePage() {
  const { t } = useTranslation("sharing");
  const [search] = useSearchParams();
  const [made, setMade] = useState<CreateShareMutation["createShare"] | null>(null);
  const answer = useQuery(newSharePageQuery);
  if (made) return <ShareMade made={made} />;
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
            <ShareForm
              certificates={certificates}
              chosen={{ certificate: search.get("certificate"), company: search.get("company") }}
              onMade={setMade}
            />
          )
        }
      </Loaded>
    </div>
  );
}
