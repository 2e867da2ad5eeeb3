import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { ProposalTag } from "../../parts/ProposalTag";

const applicationFragment = graphql(`
  fragment ReadyTable_application on Application {
    id
    number
    applicant {
      id
      firstName
      lastName
    }
    qualification {
      id
      title
      titleEn
      titleRu
    }
    seat {
      id
      proposal
    }
  }
`);

/** The cases that are assessed and wait for a meeting. */
export function ReadyTable(props: { applications: readonly FragmentType<typeof applicationFragment>[] }) {
  const { t } = useTranslation(["committees", "common"]);
  return (
    <Table
      caption={t("ready")}
      rows={readFragment(applicationFragment, props.applications)}
      rowKey={(row) => row.id}
      empty={<p className="muted">{t("noneReady")}</p>}
      columns={[
        {
          id: "applicant",
          label: t("common:applicant"),
          main: true,
          cell: (row) => <Link to={`/applications/${row.id}`}>{fullName(row.applicant)}</Link>,
        },
        { id: "number", label: t("common:number"), cell: (row) => row.number },
        { id: "qualification", label: t("common:qualification"), cell: (row) => <LocalText of={row.qualification} /> },
        {
          id: "proposal",
          label: t("common:proposalLabel"),
          cell: (row) => (row.seat?.proposal ? <ProposalTag proposal={row.seat.proposal} /> : null),
        },
      ]}
    />
  );
}
