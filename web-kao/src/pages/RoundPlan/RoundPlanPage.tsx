import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useActiveRole } from "../../parts/useActiveRole";
import { RoundForm } from "./RoundForm";
import { roundPlanPageQuery } from "./roundPlanPageQuery";

/** Planning an application round. */
export function RoundPlanPage() {
  const { t } = useTranslation("rounds");
  const { bodyId } = useActiveRole();
  const answer = useQuery(roundPlanPageQuery, { variables: { bodyId }, skip: !bodyId });
  return (
    <>
      <PageHead
        title={t("plan.title")}
        lead={t("plan.lead")}
        crumbs={[{ label: t("title"), to: "/rounds" }, { label: t("plan.title") }]}
      />
      <Loaded answer={answer} pick={(data) => data.awardingBody}>
        {(body) => <RoundForm body={body} />}
      </Loaded>
    </>
  );
}
