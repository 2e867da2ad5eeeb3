import { Table } from "@kutse/web-shared/ui/Table";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { PartResults } from "../../parts/PartResults";
import { ProposalTag } from "../../parts/ProposalTag";

const seatFragment = graphql(`
  fragment SeatTable_examSeat on ExamSeat {
    id
    takenAt
    proposal
    application {
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
    }
    ...PartResults_examSeat
  }
`);

/** Who sits the exam and what they got. */
export function SeatTable(props: { seats: readonly FragmentType<typeof seatFragment>[] }) {
  const { t } = useTranslation(["exams", "common"]);
  return (
    <Table
      caption={t("seats.title")}
      hideCaption
      rows={readFragment(seatFragment, props.seats)}
      rowKey={(row) => row.id}
      empty={<p className="muted">{t("seats.none")}</p>}
      columns={[
        {
          id: "applicant",
          label: t("common:applicant"),
          main: true,
          cell: (row) => <Link to={`/applications/${row.application.id}`}>{fullName(row.application.applicant)}</Link>,
        },
        { id: "number", label: t("common:number"), cell: (row) => row.application.number },
        {
          id: "qualification",
          label: t("common:qualification"),
          cell: (row) => <LocalText of={row.application.qualification} />,
        },
        { id: "results", label: t("common:results"), cell: (row) => <PartResults seat={row} /> },
        {
          id: "proposal",
          label: t("common:proposalLabel"),
          cell: (row) => (row.proposal ? <ProposalTag proposal={row.proposal} /> : null),
        },
      ]}
    />
  );
}
