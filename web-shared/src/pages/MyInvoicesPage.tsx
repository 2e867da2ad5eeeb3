import { useQuery } from "@apollo/client/react";
import { LoadedList } from "../shell/LoadedList";
import { EmptyState } from "../ui/EmptyState";
import { useCrumbs } from "../shell/useCrumbs";
import { PageHead } from "../ui/PageHead";
import { useTranslation } from "react-i18next";
import { invoicesPageQuery } from "./invoicesPageQuery";
import { InvoiceTable } from "./InvoiceTable";

const filter = { ownOnly: true };

/** All invoices issued to me, in whatever role I act. */
export function MyInvoicesPage() {
  const { t } = useTranslation("billing");
  const crumbs = useCrumbs({ label: t("myInvoices") });
  const answer = useQuery(invoicesPageQuery, { variables: { filter }, fetchPolicy: "cache-and-network" });
  return (
    <div className="stack">
      <PageHead title={t("myInvoices")} lead={t("myLead")} crumbs={crumbs} />
      <LoadedList answer={answer} pick={(data) => data.invoices}>
        {(invoices) => (
          <InvoiceTable
            invoices={invoices}
            party="issuer"
            path="/my-invoices"
            empty={
              <EmptyState title={t("none")} icon="document">
                <p>{t("noneWords")}</p>
              </EmptyState>
            }
          />
        )}
      </LoadedList>
    </div>
  );
}
