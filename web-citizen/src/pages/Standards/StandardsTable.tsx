import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { StandardsPageQuery } from "../../gql/graphql";

type Standard = StandardsPageQuery["occupationalStandards"]["edges"][number]["node"];

/** Standards by title, field and whether they are in force. */
export function StandardsTable({ standards }: { standards: readonly Standard[] }) {
  const { t } = useTranslation("register");
  return (
    <Table
      caption={t("standards")}
      hideCaption
      rows={standards}
      rowKey={(standard) => standard.id}
      columns={[
        {
          id: "title",
          label: t("standard"),
          main: true,
          cell: (standard) => (
            <Link to={`/standards/${standard.id}`}>
              <LocalText of={standard} />
            </Link>
          ),
        },
        { id: "council", label: t("field"), cell: (standard) => <LocalText of={standard.council} /> },
        {
          id: "force",
          label: t("validity"),
          cell: ({ isInForce }) => (
            <StatusTag tone={isInForce ? "success" : "neutral"}>{t(isInForce ? "inForce" : "notInForce")}</StatusTag>
          ),
        },
      ]}
      empty={
        <EmptyState icon="document" title={t("noStandards")}>
          {t("noStandardsWords")}
        </EmptyState>
      }
    />
  );
}
