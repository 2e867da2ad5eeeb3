import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { dayAfter } from "@kutse/web-shared/texts/dayAfter";
import { today } from "@kutse/web-shared/texts/today";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { endingRightsQuery } from "./endingRightsQuery";

/** The awarding rights that end within twelve months, the soonest first. */
export function EndingRights() {
  const { t } = useTranslation(["home", "common"]);
  const { date } = useFormats();
  const answer = useQuery(endingRightsQuery, { variables: { endsBy: dayAfter(today(), 365) } });
  return (
    <Card title={t("endingRights")}>
      <LoadedList answer={answer} pick={(data) => data.endingRights}>
        {(rights) => (
          <Table
            caption={t("endingRights")}
            hideCaption
            rows={rights}
            rowKey={(row) => row.id}
            empty={<p className="muted">{t("noEndingRights")}</p>}
            columns={[
              {
                id: "qualification",
                label: t("common:qualification"),
                main: true,
                cell: ({ qualification }) => (
                  <Link to={`/qualifications/${qualification.id}`}>
                    <LocalText of={qualification} />
                  </Link>
                ),
              },
              {
                id: "body",
                label: t("common:body"),
                cell: ({ organisation }) => (
                  <Link to={`/bodies/${organisation.id}`}>
                    <LocalText of={organisation} />
                  </Link>
                ),
              },
              { id: "ends", label: t("endsOn"), figures: true, cell: (row) => date(row.validUntil) },
            ]}
          />
        )}
      </LoadedList>
    </Card>
  );
}
