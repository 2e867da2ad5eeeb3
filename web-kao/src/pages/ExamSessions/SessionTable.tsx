import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { SessionStatusTag } from "../../parts/SessionStatusTag";
import { SessionTime } from "../../parts/SessionTime";

const sessionFragment = graphql(`
  fragment SessionTable_examSession on ExamSession {
    id
    startsAt
    endsAt
    place
    webLink
    language
    status
    seatsTaken
    capacity
    qualifications {
      id
      title
      titleEn
      titleRu
    }
  }
`);

/** The exam sessions of one month. */
export function SessionTable(props: { month: string; sessions: readonly FragmentType<typeof sessionFragment>[] }) {
  const { t } = useTranslation(["exams", "common", "status"]);
  return (
    <Table
      caption={props.month}
      rows={readFragment(sessionFragment, props.sessions)}
      rowKey={(row) => row.id}
      columns={[
        {
          id: "when",
          label: t("common:time"),
          main: true,
          cell: (row) => (
            <Link to={`/exam-sessions/${row.id}`}>
              <SessionTime session={row} />
            </Link>
          ),
        },
        {
          id: "qualifications",
          label: t("common:qualifications"),
          cell: (row) =>
            row.qualifications.map((qualification) => (
              <div key={qualification.id}>
                <LocalText of={qualification} />
              </div>
            )),
        },
        { id: "place", label: t("common:place"), cell: (row) => row.place ?? t("online") },
        { id: "language", label: t("common:language"), cell: (row) => t(`status:language.${row.language}`) },
        {
          id: "seats",
          label: t("seatsTaken"),
          figures: true,
          cell: (row) => `${row.seatsTaken} / ${row.capacity}`,
        },
        { id: "status", label: t("common:status"), cell: (row) => <SessionStatusTag status={row.status} /> },
      ]}
    />
  );
}
