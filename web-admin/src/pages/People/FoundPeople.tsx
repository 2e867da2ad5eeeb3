import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { formatPersonalCode } from "@kutse/web-shared/texts/formatPersonalCode";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LoadMore } from "@kutse/web-shared/ui/LoadMore";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { peoplePageQuery } from "./peoplePageQuery";
import type { Sought } from "./PeopleSearch";

/** The people found, each with the way to the person's page. */
export function FoundPeople({ sought }: { sought: Sought }) {
  const { t } = useTranslation(["people", "common"]);
  const { date } = useFormats();
  const answer = useQuery(peoplePageQuery, { variables: { filter: sought } });
  return (
    <Loaded answer={answer} pick={(data) => data.people}>
      {({ edges, pageInfo }) => (
        <section aria-live="polite" className="stack">
          <Table
            caption={t("found")}
            rows={edges.map(({ node }) => node)}
            rowKey={(person) => person.id}
            empty={
              <EmptyState title={t("none")} icon="person">
                <p>{t("noneWords")}</p>
              </EmptyState>
            }
            columns={[
              {
                id: "name",
                label: t("common:name"),
                main: true,
                cell: (person) => <Link to={`/people/${person.id}`}>{fullName(person)}</Link>,
              },
              {
                id: "code",
                label: t("common:personalCode"),
                cell: ({ personalCode }) =>
                  personalCode ? <span className="figures">{formatPersonalCode(personalCode)}</span> : t("common:none"),
              },
              {
                id: "birthDate",
                label: t("birthDate"),
                cell: ({ birthDate }) => (birthDate ? date(birthDate) : t("common:none")),
              },
              {
                id: "state",
                label: t("common:status"),
                cell: ({ suspendedAt }) => (suspendedAt ? <StatusTag tone="danger">{t("suspended")}</StatusTag> : null),
              },
            ]}
          />
          <LoadMore
            shown={edges.length}
            hasMore={pageInfo.hasNextPage}
            busy={answer.loading}
            onMore={() => void answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </section>
      )}
    </Loaded>
  );
}
