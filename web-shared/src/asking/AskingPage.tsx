import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { QuestionnaireStatus } from "../gql/graphql";
import { LoadedList } from "../shell/LoadedList";
import { EmptyState } from "../ui/EmptyState";
import { LinkButton } from "../ui/LinkButton";
import { useCrumbs } from "../shell/useCrumbs";
import { PageHead } from "../ui/PageHead";
import { Tabs } from "../ui/Tabs";
import { useUrlState } from "../urls/useUrlState";
import { AskingTable } from "./AskingTable";
import { askingPageQuery } from "./askingPageQuery";

const names = ["LIVE", "COMING", "OVER", "ALL"] as const;
type Group = (typeof names)[number];
const groups: Record<Group, readonly QuestionnaireStatus[] | null> = {
  LIVE: ["OPENING", "OPEN"],
  COMING: ["DRAFT", "REVIEW", "SCHEDULED"],
  OVER: ["CLOSED", "ARCHIVED", "WITHDRAWN"],
  ALL: null,
};
const filterOf = (group: Group) => ({ readByMe: true, ...(groups[group] ? { statuses: [...groups[group]] } : {}) });

/** What is being asked, what will be, and what was. */
export function AskingPage() {
  const { t } = useTranslation(["asking", "shell"]);
  const crumbs = useCrumbs({ label: t("list.title") });
  const [state, change] = useUrlState({ group: "LIVE" });
  const group = names.find((name) => name === state.group) ?? "LIVE";
  const { data } = useQuery(askingPageQuery, { variables: { filter: filterOf(group) } });
  return (
    <>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        crumbs={crumbs}
        act={
          data?.viewer?.viewerCanAsk ? (
            <LinkButton to="/questionnaires/new" icon="add">
              {t("list.new")}
            </LinkButton>
          ) : null
        }
      />
      <Tabs
        label={t("list.groups")}
        selected={group}
        onSelect={(id) => change({ group: id })}
        tabs={names.map((name) => ({ id: name, label: t(`group.${name}`), content: <Asked group={name} /> }))}
      />
    </>
  );
}

/** The questionnaires of one group. */
function Asked({ group }: { group: Group }) {
  const { t } = useTranslation("asking");
  const answer = useQuery(askingPageQuery, {
    variables: { filter: filterOf(group) },
    fetchPolicy: "cache-and-network",
  });
  return (
    <div className="stack">
      <LoadedList answer={answer} pick={(data) => data.questionnaires}>
        {(nodes) => (
          <AskingTable
            questionnaires={nodes}
            empty={
              <EmptyState title={t(`empty.${group}`)} icon="list">
                <p>{t("emptyWords")}</p>
              </EmptyState>
            }
          />
        )}
      </LoadedList>
    </div>
  );
}
