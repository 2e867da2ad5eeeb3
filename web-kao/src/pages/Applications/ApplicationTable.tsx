import { ApplicationStatusTag } from "@kutse/web-shared/cards/ApplicationStatusTag";
import { PersonName } from "@kutse/web-shared/cards/PersonName";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Table, type TableColumn } from "@kutse/web-shared/ui/Table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ApplicationTable_ApplicationFragment } from "../../gql/graphql";
import { OneLine } from "../../parts/OneLine";

const applicationFragment = graphql(`
  fragment ApplicationTable_application on Application {
    id
    number
    status
    actingParty
    dueOn
    kind
    submittedAt
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
      estqfLevel
    }
    specialisation {
      id
      name
      nameEn
      nameRu
    }
    round {
      id
      name
    }
    reviewer {
      id
      firstName
      lastName
    }
  }
`);

type Props = { applications: readonly FragmentType<typeof applicationFragment>[]; empty: ReactNode };

/** The work queue: whose, for what, in which state, who must act and by when. */
export function ApplicationTable({ applications, empty }: Props) {
  const { t } = useTranslation(["applications", "common", "status"]);
  const { date } = useFormats();
  const columns: TableColumn<ApplicationTable_ApplicationFragment>[] = [
    {
      id: "applicant",
      label: t("common:applicant"),
      main: true,
      cell: (row) => (
        <Link to={`/applications/${row.id}`}>
          <PersonName person={row.applicant} />
        </Link>
      ),
    },
    { id: "number", label: t("common:number"), cell: (row) => <OneLine>{row.number}</OneLine> },
    {
      id: "qualification",
      label: t("common:qualification"),
      cell: (row) => (
        <>
          <QualificationTitle qualification={row.qualification} specialisation={row.specialisation} />
          <div className="muted small">{t(`status:kind.${row.kind}`)}</div>
        </>
      ),
    },
    { id: "round", label: t("common:round"), cell: (row) => <span lang="et">{row.round.name}</span> },
    { id: "status", label: t("common:status"), cell: (row) => <ApplicationStatusTag application={row} /> },
    {
      id: "submitted",
      label: t("submitted"),
      cell: (row) => <span className="figures">{row.submittedAt ? date(row.submittedAt) : ""}</span>,
    },
    {
      id: "reviewer",
      label: t("reviewer"),
      cell: (row) =>
        row.reviewer ? <PersonName person={row.reviewer} /> : <span className="muted">{t("common:nobody")}</span>,
    },
  ];
  return (
    <Table
      caption={t("caption")}
      hideCaption
      columns={columns}
      rows={readFragment(applicationFragment, applications)}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}
