import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { RecipientList } from "../gql/graphql";
import { questionsPageQuery } from "../questionnaires/questionsPageQuery";
import { RecipientLine } from "../questionnaires/RecipientLine";
import { LoadedList } from "../shell/LoadedList";
import { useCrumbs } from "../shell/useCrumbs";
import { EmptyState } from "../ui/EmptyState";
import { PageHead } from "../ui/PageHead";
import { Tabs } from "../ui/Tabs";
import styles from "./QuestionsPage.module.css";

const lists = ["WAITING", "ANSWERED", "FORWARDED", "PAST"] as const satisfies readonly RecipientList[];
const isList = (value: string | null): value is RecipientList => lists.some((list) => list === value);

/** The questionnaires one is asked in: that wait, are answered, were passed on, have ended. Which stands in the address. */
export function QuestionsPage() {
  const { t } = useTranslation("questions");
  const crumbs = useCrumbs({ label: t("title") });
  const [search, setSearch] = useSearchParams();
  const asked = search.get("list");
  const list = isList(asked) ? asked : "WAITING";
  return (
    <>
      <PageHead crumbs={crumbs} title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("title")}
        selected={list}
        onSelect={(id) => setSearch(id === "WAITING" ? {} : { list: id }, { replace: true })}
        tabs={lists.map((id) => ({ id, label: t(`list.${id}`), content: <Recipients list={id} /> }))}
      />
    </>
  );
}

function Recipients({ list }: { list: RecipientList }) {
  const { t } = useTranslation("questions");
  const answer = useQuery(questionsPageQuery, { variables: { list }, fetchPolicy: "cache-and-network" });
  return (
    <LoadedList answer={answer} pick={(data) => data.ownQuestionnaires}>
      {(recipients) =>
        recipients.length === 0 ? (
          <EmptyState title={t(`none.${list}`)}>{list === "WAITING" ? t("noneWords") : null}</EmptyState>
        ) : (
          <ul className={styles.list} aria-label={t(`list.${list}`)}>
            {recipients.map((recipient) => (
              <li key={recipient.id} className={styles.item}>
                <RecipientLine recipient={recipient} />
              </li>
            ))}
          </ul>
        )
      }
    </LoadedList>
  );
}
