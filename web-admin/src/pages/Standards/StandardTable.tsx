import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StandardsPageQuery } from "../../gql/graphql";
import { Term } from "../../parts/Term";

type Shown = StandardsPageQuery["occupationalStandards"]["edges"][number]["node"];

/** Standards with code, version and term. */
export function StandardTable({ standards }: { standards: readonly Shown[] }) {
  const { t } = useTranslation(["standards", "common"]);
  return (
    <Table
      caption={t("caption")}
      hideCaption
      rows={standards}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("none")}>{t("common:changeSearch")}</EmptyState>}
      columns={[
        {
          id: "title",
          label: t("common:name"),
          main: true,
          cell: (row) => (
            <Link to={`/standards/${row.id}`}>
              <LocalText of={row} />
            </Link>
          ),
        },
        { id: "code", label: t("code"), cell: (row) => <span className="figures">{row.code}</span> },
        { id: "version", label: t("version"), figures: true, cell: (row) => row.version },
        { id: "council", label: t("council"), cell: (row) => <LocalText of={row.council} /> },
        { id: "term", label: t("inForce"), cell: (row) => <Term from={row.validFrom} until={row.validUntil} /> },
        {
          id: "state",
          label: t("common:status"),
          cell: (row) => (
            <StatusTag tone={row.isInForce ? "success" : "neutral"}>
              {row.isInForce ? t("common:inForce") : t("common:ended")}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
