import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const rightFragment = graphql(`
  fragment EndingRights_right on AwardingRight {
    id
    validUntil
    organisation {
      id
      name
      nameEn
      nameRu
    }
    qualification {
      id
      title
      titleEn
      titleRu
    }
  }
`);

/** The awarding rights that end within twelve months, the soonest first. */
export function EndingRights(props: { rights: readonly FragmentType<typeof rightFragment>[] }) {
  const { t } = useTranslation(["home", "common"]);
  const { date } = useFormats();
  const rows = readFragment(rightFragment, props.rights);
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
            cell: ({ organisation }) => (
              <Link to={`/bodies/${organisation.id}`}>
                <LocalText of={organisation} />
              </Link>
            ),
          },
          { id: "ends", label: t("endsOn"), figures: true, cell: (row) => date(row.validUntil) },
        ]}
      />
    </Card>
  );
}
