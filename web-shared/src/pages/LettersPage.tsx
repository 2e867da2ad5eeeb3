import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { Loaded } from "../shell/Loaded";
import { useCrumbs } from "../shell/useCrumbs";
import { useFormats } from "../texts/useFormats";
import { Button } from "../ui/Button";
import { EmptyState } from "../ui/EmptyState";
import { LoadMore } from "../ui/LoadMore";
import { PageHead } from "../ui/PageHead";
import { StatusTag } from "../ui/StatusTag";
import { Switch } from "../ui/Switch";
import { lettersPageQuery } from "./lettersPageQuery";
import styles from "./LettersPage.module.css";

/** One's own letters, newest first; whether only unread ones are shown stands in the address. */
export function LettersPage() {
  const { t } = useTranslation("letters");
  const crumbs = useCrumbs({ label: t("title") });
  const { dateTime } = useFormats();
  const [search, setSearch] = useSearchParams();
  const unreadOnly = search.get("unread") === "1";
  const show = (onlyUnread: boolean) => setSearch(onlyUnread ? { unread: "1" } : {}, { replace: true });
  const answer = useQuery(lettersPageQuery, { variables: { unreadOnly } });
  return (
    <>
      <PageHead crumbs={crumbs} title={t("title")} lead={t("lead")} />
      <Switch isSelected={unreadOnly} onChange={show}>
        {t("unreadOnly")}
      </Switch>
      <Loaded answer={answer} pick={(data) => data.letters}>
        {({ edges, pageInfo }) =>
          edges.length === 0 ? (
            <EmptyState
              icon="letter"
              title={unreadOnly ? t("noneUnread") : t("none")}
              act={
                unreadOnly ? (
                  <Button tone="secondary" onPress={() => show(false)}>
                    {t("showAll")}
                  </Button>
                ) : null
              }
            >
              {unreadOnly ? null : t("noneWords")}
            </EmptyState>
          ) : (
            <>
              <ul className={styles.list} aria-label={t("caption")}>
                {edges.map(({ node }) => (
                  <li key={node.id} className={styles.letter}>
                    <div className={styles.words}>
                      <Link to={`/letters/${node.id}`} lang={node.locale} className={styles.link}>
                        {node.subject}
                      </Link>
                      <span className={styles.when}>{dateTime(node.createdAt)}</span>
                    </div>
                    {node.readAt ? null : (
                      <StatusTag tone="brand" icon="letter">
                        {t("unread")}
                      </StatusTag>
                    )}
                  </li>
                ))}
              </ul>
              <LoadMore
                shown={edges.length}
                hasMore={pageInfo.hasNextPage}
                busy={answer.loading}
                onMore={() => void answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            </>
          )
        }
      </Loaded>
    </>
  );
}
