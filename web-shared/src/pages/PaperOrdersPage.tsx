import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PaperOrderStatus } from "../gql/graphql";
import { LoadedList } from "../shell/LoadedList";
import { useCrumbs } from "../shell/useCrumbs";
import { PageHead } from "../ui/PageHead";
import { SearchField } from "../ui/SearchField";
import { Tabs } from "../ui/Tabs";
import { useUrlState } from "../urls/useUrlState";
import { paperOrdersPageQuery } from "./paperOrdersPageQuery";
import { PaperOrderTable } from "./PaperOrderTable";

const statuses = {
  BODY: ["WITH_BODY"],
  QUEUE: ["SENT_TO_AUTHORITY"],
  PRINTING: ["PRINTING"],
  PRINTED: ["PRINTED"],
  OUT: ["DISPATCHED"],
  UNPAID: ["AWAITING_PAYMENT"],
  ENDED: ["DELIVERED", "REJECTED", "CANCELLED"],
} as const satisfies Record<string, readonly PaperOrderStatus[]>;

/** The groups of states a portal works with. */
export type PaperGroup = keyof typeof statuses;

/** The orders by what has to be done about them; the first group is the portal's own work. */
export function PaperOrdersPage({ groups }: { groups: readonly [PaperGroup, ...PaperGroup[]] }) {
  const { t } = useTranslation("paper");
  const crumbs = useCrumbs({ label: t("orders") });
  const [state, change] = useUrlState<{ state: string }>({ state: groups[0] });
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const group = groups.find((name) => name === state.state) ?? groups[0];
  const filter = { statuses: [...statuses[group]], ...(text ? { text } : {}) };
  const answer = useQuery(paperOrdersPageQuery, { variables: { filter }, fetchPolicy: "cache-and-network" });
  const list = (
    <div className="stack">
      <SearchField label={t("search")} value={typed} onChange={setTyped} onSubmit={(next) => setText(next.trim())} />
      <LoadedList answer={answer} pick={(data) => data.paperOrders}>
        {(orders) => <PaperOrderTable key={group} orders={orders} />}
      </LoadedList>
    </div>
  );
  return (
    <>
      <PageHead crumbs={crumbs} title={t("orders")} lead={t("lead")} />
      <Tabs
        label={t("groups")}
        selected={group}
        onSelect={(id) => change({ state: id })}
        tabs={groups.map((name) => ({ id: name, label: t(`group.${name}`), content: list }))}
      />
    </>
  );
}
