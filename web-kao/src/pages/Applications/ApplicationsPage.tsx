import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Tabs } from "@kutse/web-shared/ui/Tabs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationFilter } from "../../gql/graphql";
import { applicationQueues } from "./applicationQueues";
import { applicationsPageQuery } from "./applicationsPageQuery";
import { applicationStatuses } from "./applicationStatuses";
import { ApplicationTable } from "./ApplicationTable";
import { QueueFilters } from "./QueueFilters";

const unfiltered = { queue: "ALL", status: "", round: "", qualification: "" };

/** The work queue: every application submitted to the body, in queues, narrowed as the address says. */
export function ApplicationsPage() {
  const { t } = useTranslation(["applications", "common"]);
  const [state, change] = useUrlState(unfiltered);
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const filter = filterOf(state, text);
  const answer = useQuery(applicationsPageQuery, { variables: { filter } });
  const counts = new Map(
    (answer.data ?? answer.previousData)?.applications.queueCounts.map(({ queue, count }) => [queue, count]),
  );
  const list = (
    <div className="stack">
      <QueueFilters
        filter={state}
        onFilter={change}
        typed={typed}
        onTyped={setTyped}
        searched={text}
        onSearch={setText}
      />
      <LoadedList answer={answer} pick={(data) => data.applications}>
        {(nodes) => (
          <ApplicationTable
            applications={nodes}
            empty={
              <EmptyState title={t("empty.title")} icon="list">
                <p>{t("empty.words")}</p>
              </EmptyState>
            }
          />
        )}
      </LoadedList>
    </div>
  );
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <Tabs
        label={t("queues")}
        selected={filter.queue ?? "ALL"}
        onSelect={(queue) => change({ queue })}
        tabs={applicationQueues.map((queue) => {
          const count = counts.get(queue);
          return { id: queue, label: t(`queue.${queue}`), content: list, ...(count === undefined ? {} : { count }) };
        })}
      />
    </>
  );
}

function filterOf(state: typeof unfiltered, text: string): ApplicationFilter {
  const status = applicationStatuses.find((known) => known === state.status);
  return {
    queue: applicationQueues.find((known) => known === state.queue) ?? "ALL",
    ...(status ? { statuses: [status] } : {}),
    ...(state.round ? { roundId: state.round } : {}),
    ...(state.qualification ? { qualificationId: state.qualification } : {}),
    ...(text ? { text } : {}),
  };
}
