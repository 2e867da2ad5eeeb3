import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useActiveRole } from "../../parts/useActiveRole";
import { AccountCard } from "./AccountCard";
import { billingPageQuery } from "./billingPageQuery";
import { PriceListCard } from "./PriceListCard";

/** Where the body is paid and what its paper costs; the manager changes both. */
export function BillingPage() {
  const { t } = useTranslation(["prices", "common"]);
  const { bodyId, isManager } = useActiveRole();
  const answer = useQuery(billingPageQuery, { variables: { bodyId }, skip: !bodyId });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t(isManager ? "lead" : "leadRead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <Loaded answer={answer} pick={(data) => (data.awardingBody ? data : null)}>
        {({ awardingBody, billingAccount, paperFees }) => (
          <div className="stack">
            <AccountCard body={awardingBody} account={billingAccount ?? null} isManager={isManager} />
            <PriceListCard fees={paperFees} isManager={isManager} />
          </div>
        )}
      </Loaded>
    </>
  );
}
