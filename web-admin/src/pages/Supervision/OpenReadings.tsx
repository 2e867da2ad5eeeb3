import { useQuery } from "@apollo/client/react";
import { ApplicationStatusTag } from "@kutse/web-shared/cards/ApplicationStatusTag";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { Card } from "@kutse/web-shared/ui/Card";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { supervisionPageQuery } from "./supervisionPageQuery";

/** What one has opened within the hour. */
export function OpenReadings() {
  const { t } = useTranslation(["supervision", "common"]);
  const answer = useQuery(supervisionPageQuery, { fetchPolicy: "network-only", nextFetchPolicy: "cache-first" });
  return (
    <Card title={t("opened")}>
      <LoadedList answer={answer} pick={(data) => data.applications}>
        {(nodes) => (
          <Table
            caption={t("opened")}
            hideCaption
            rows={nodes}
            rowKey={(row) => row.id}
            empty={<p className="muted">{t("noneOpened")}</p>}
            columns={[
              {
                id: "number",
                label: t("number"),
                main: true,
                cell: (row) => <Link to={`/applications/${row.id}`}>{row.number}</Link>,
              },
              {
                id: "qualification",
                label: t("common:qualification"),
                cell: (row) => <LocalText of={row.qualification} />,
              },
              { id: "body", label: t("common:body"), cell: (row) => <LocalText of={row.organisation} /> },
              { id: "status", label: t("common:status"), cell: (row) => <ApplicationStatusTag application={row} /> },
            ]}
          />
        )}
      </LoadedList>
    </Card>
  );
}
