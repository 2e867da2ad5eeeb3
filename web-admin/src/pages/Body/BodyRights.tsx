import { Card } from "@kutse/web-shared/ui/Card";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { RightState } from "../../parts/RightState";
import { Term } from "../../parts/Term";

const organisationFragment = graphql(`
  fragment BodyRights_organisation on Organisation {
    id
    awardingRights {
      id
      isInForce
      revokedAt
      validFrom
      validUntil
      qualification {
        id
        title
        titleEn
        titleRu
        estqfLevel
      }
    }
  }
`);

/** Which qualifications the body may award, and until when; what ends first stands first. */
export function BodyRights(props: { body: FragmentType<typeof organisationFragment> }) {
  const { t } = useTranslation(["bodies", "common"]);
  const { awardingRights } = readFragment(organisationFragment, props.body);
  const rows = [...awardingRights].sort(
    (one, other) => Number(other.isInForce) - Number(one.isInForce) || one.validUntil.localeCompare(other.validUntil),
  );
  return (
    <Card title={t("rights")}>
      <Table
        caption={t("rights")}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p className="muted">{t("noRights")}</p>}
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
          { id: "level", label: t("common:level"), figures: true, cell: (row) => row.qualification.estqfLevel },
          {
            id: "term",
            label: t("common:inForce"),
            cell: (row) => <Term from={row.validFrom} until={row.validUntil} />,
          },
          { id: "state", label: t("common:status"), cell: (row) => <RightState right={row} /> },
        ]}
      />
    </Card>
  );
}
