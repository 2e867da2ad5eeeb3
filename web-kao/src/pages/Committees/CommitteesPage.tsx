import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useActiveRole } from "../../parts/useActiveRole";
import { committeesPageQuery } from "./committeesPageQuery";

/** The awarding committees of the body. */
export function CommitteesPage() {
  const { t } = useTranslation(["committees", "common"]);
  const { date } = useFormats();
  const { bodyId } = useActiveRole();
  const answer = useQuery(committeesPageQuery, { variables: { bodyId }, skip: !bodyId });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <Loaded answer={answer} pick={(data) => data.committees}>
        {(committees) => (
          <Table
            caption={t("title")}
            hideCaption
            rows={committees}
            rowKey={(row) => row.id}
            empty={
              <EmptyState title={t("empty")} icon="people">
                <p>{t("emptyWords")}</p>
              </EmptyState>
            }
            columns={[
              {
                id: "name",
                label: t("name"),
                main: true,
                cell: (row) => (
                  <Link to={`/committees/${row.id}`}>
                    <LocalText of={row} />
                  </Link>
                ),
              },
              { id: "members", label: t("memberCount"), figures: true, cell: (row) => row.members.length },
              {
                id: "valid",
                label: t("valid"),
                cell: (row) =>
                  row.validUntil ? `${date(row.validFrom)} – ${date(row.validUntil)}` : date(row.validFrom),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
