import { classNames } from "@kutse/web-shared/ui/classNames";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useEventWords } from "../../parts/useEventWords";
import { factsIn } from "./factsIn";
import styles from "./EventTable.module.css";
import { useFactWords } from "./useFactWords";

const eventFragment = graphql(`
  fragment EventTable_event on Event {
    id
    at
    type
    data
    subjectId
    subjectType
    actor {
      id
      firstName
      lastName
    }
    actorRole
    actorOrganisation {
      id
      name
      nameEn
      nameRu
    }
  }
`);

const pages: Record<string, string> = { certificate: "/certificates", person: "/people" };

/** Where the thing an event is about can be opened here; the events of other things are listed instead. */
function subjectPath(type: string | null, id: string): string {
  const page = type ? pages[type] : undefined;
  return page ? `${page}/${id}` : `/events?subject=${id}`;
}

/** Events: when, what, who in which role, about what. */
export function EventTable(props: { events: readonly FragmentType<typeof eventFragment>[] }) {
  const { t } = useTranslation("events");
  const { dateTime } = useFormats();
  const { what, who } = useEventWords();
  const words = useFactWords();
  return (
    <Table
      caption={t("caption")}
      hideCaption
      rows={readFragment(eventFragment, props.events)}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("none")}>{t("noneWords")}</EmptyState>}
      columns={[
        { id: "what", label: t("what"), main: true, cell: (row) => what(row.type) },
        {
          id: "when",
          label: t("when"),
          cell: (row) => (
            <time className="figures" dateTime={row.at}>
              {dateTime(row.at)}
            </time>
          ),
        },
        { id: "who", label: t("who"), cell: (row) => who(row) },
        {
          id: "about",
          label: t("about"),
          cell: ({ subjectId, subjectType }) =>
            subjectId ? (
              <Link to={subjectPath(subjectType, subjectId)}>
                <code className={styles.code}>{subjectId.slice(-8)}</code>
              </Link>
            ) : null,
        },
        {
          id: "facts",
          label: t("facts"),
          cell: ({ data }) =>
            data ? <span className={classNames("small", styles.facts)}>{factsIn(data, words)}</span> : null,
        },
      ]}
    />
  );
}
