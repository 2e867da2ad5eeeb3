import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { InvoiceFilter } from "../gql/graphql";
import { LoadedList } from "../shell/LoadedList";
import { useCrumbs } from "../shell/useCrumbs";
import { EmptyState } from "../ui/EmptyState";
import { PageHead } from "../ui/PageHead";
import { SearchField } from "../ui/SearchField";
import { Tabs } from "../ui/Tabs";
import { useUrlState } from "../urls/useUrlState";
import { invoicesPageQuery } from "./invoicesPageQuery";
import { InvoiceTable } from "./InvoiceTable";

const groups = {
  OPEN: { statuses: ["ISSUED", "PARTLY_PAID", "OVERDUE"] },
  REFUND: { refundDueOnly: true },
  PAID: { statuses: ["PAID"] },
  CLOSED: { statuses: ["CREDITED", "REFUNDED"] },
  ALL: {},
} as const satisfies Record<string, { statuses?: readonly string[]; refundDueOnly?: boolean }>;
const names = ["OPEN", "REFUND", "PAID", "CLOSED", "ALL"] as const;

const filterOf = (group: (typeof names)[number]): InvoiceFilter => {
  const wanted: { statuses?: readonly InvoiceFilterStatus[]; refundDueOnly?: boolean } = groups[group];
  const { statuses, refundDueOnly } = wanted;
  return { ...(statuses ? { statuses: [...statuses] } : {}), ...(refundDueOnly ? { refundDueOnly } : {}) };
};

type InvoiceFilterStatus = NonNullable<InvoiceFilter["statuses"]>[number];

/** An organisation's invoices by state; a payer's name that is searched for never enters the address. */
export function InvoicesPage() {
  const { t } = useTranslation("billing");
  const crumbs = useCrumbs({ label: t("invoices") });
  const [state, change] = useUrlState({ state: "OPEN" });
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const group = names.find((name) => name === state.state) ?? "OPEN";
  const filter = { ...filterOf(group), ...(text ? { text } : {}) };
  const answer = useQuery(invoicesPageQuery, { variables: { filter }, fetchPolicy: "cache-and-network" });
  const list = (
    <div className="stack">
      <SearchField label={t("search")} value={typed} onChange={setTyped} onSubmit={(next) => setText(next.trim())} />
      <LoadedList answer={answer} pick={(data) => data.invoices}>
        {(invoices) => (
          <InvoiceTable invoices={invoices} party="buyer" path="/invoices" empty={<EmptyState title={t("none")} />} />
        )}
      </LoadedList>
    </div>
  );
  return (
    <>
      <PageHead crumbs={crumbs} title={t("invoices")} lead={t("lead")} />
      <Tabs
        label={t("groups")}
        selected={group}
        onSelect={(id) => change({ state: id })}
        tabs={names.map((name) => ({ id: name, label: t(`group.${name}`), content: list }))}
      />
    </>
  );
}
