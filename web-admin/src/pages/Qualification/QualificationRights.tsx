import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { RightState } from "../../parts/RightState";
import { Term } from "../../parts/Term";

const rightFragment = graphql(`
  fragment QualificationRights_awardingRight on AwardingRight {
    id
    isInForce
    revokedAt
    validFrom
    validUntil
    organisation {
      id
      name
      nameEn
      nameRu
    }
  }
`);

/** Who may award the qualification, and until when. */
export function QualificationRights(props: { rights: readonly FragmentType<typeof rightFragment>[] }) {
  const { t } = useTranslation(["standards", "common"]);
  return (
    <Table
      caption={t("qualification.rights")}
      hideCaption
      rows={readFragment(rightFragment, props.rights)}
      rowKey={(row) => row.id}
      empty={<p className="muted">{t("qualification.noRights")}</p>}
      columns={[
        {
          id: "body",
          label: t("common:body"),
          main: true,
          cell: ({ organisation }) => (
            <Link to={`/bodies/${organisation.id}`}>
              <LocalText of={organisation} />
            </Link>
          ),
        },
        { id: "term", label: t("common:inForce"), cell: (row) => <Term from={row.validFrom} until={row.validUntil} /> },
        { id: "state", label: t("common:status"), cell: (row) => <RightState right={row} /> },
      ]}
    />
  );
}
