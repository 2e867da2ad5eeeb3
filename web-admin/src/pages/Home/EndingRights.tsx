import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { dayAfter } from "@kutse/web-shared/texts/dayAfter";
import { today } from "@kutse/web-shared/texts/today";

const bodyFragment = graphql(`
  fragment EndingRights_organisation on Organisation {
    id
    name
    nameEn
    nameRu
    awardingRights {
      id
      isInForce
      validUntil
      qualification {
        id
        title
        titleEn
        titleRu
      }
    }
  }
`);

const most = 8;

/** The awarding rights that end within twelve months, the soonest first. */
export function EndingRights(props: { bodies: readonly FragmentType<typeof bodyFragment>[] }) {
  const { t } = useTranslation(["home", "common"]);
  const { date } = useFormats();
  const limit = dayAfter(today(), 365);
  const rows = readFragment(bodyFragment, props.bodies)
    .flatMap((body) => body.awardingRights.map((right) => ({ ...right, body })))
    .filter(({ isInForce, validUntil }) => isInForce && validUntil <= limit)
    .sort((one, other) => one.validUntil.localeCompare(other.validUntil))
    .slice(0, most);
  return (
    <Card title={t("endingRights")}>
      <Table
        caption={t("endingRights")}
        hideCaption
        rows={rows}
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
            cell: ({ body }) => (
              <Link to={`/bodies/${body.id}`}>
                <LocalText of={body} />
              </Link>
            ),
          },
          { id: "ends", label: t("endsOn"), figures: true, cell: (row) => date(row.validUntil) },
        ]}
      />
    </Card>
  );
}
