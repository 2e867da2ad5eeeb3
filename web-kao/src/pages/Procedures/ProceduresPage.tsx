import { useQuery } from "@apollo/client/react";
import { ProcedureVersions } from "@kutse/web-shared/procedures/ProcedureVersions";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useActiveRole } from "../../parts/useActiveRole";
import { proceduresPageQuery } from "./proceduresPageQuery";

/** How the body awards each of its qualifications; Kutsekoda changes it, the body reads. */
export function ProceduresPage() {
  const { t } = useTranslation(["procedures", "common"]);
  const { bodyId } = useActiveRole();
  const answer = useQuery(proceduresPageQuery, { variables: { bodyId }, skip: !bodyId });
  const empty = (
    <EmptyState title={t("noProcedures")} icon="document">
      <p>{t("noProceduresWords")}</p>
    </EmptyState>
  );
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <Loaded answer={answer} pick={(data) => data.awardingBody}>
        {(body) => <ProcedureVersions body={body} empty={empty} />}
      </Loaded>
    </>
  );
}
