import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";

const qualificationFragment = graphql(`
  fragment QualificationTable_qualification on Qualification {
    id
    title
    titleEn
    titleRu
    kind
    estqfLevel
    isAwarded
  }
`);

/** `empty` stands there without qualifications. */
export type QualificationTableProps = {
  qualifications: readonly FragmentType<typeof qualificationFragment>[];
  caption: string;
  empty: ReactNode;
};

/** Qualifications with level, kind and whether anybody awards them. */
export function QualificationTable({ qualifications, caption, empty }: QualificationTableProps) {
  const { t } = useTranslation(["standards", "common"]);
  return (
    <Table
      caption={caption}
      hideCaption
      rows={readFragment(qualificationFragment, qualifications)}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          id: "title",
          label: t("common:qualification"),
          main: true,
          cell: (row) => (
            <Link to={`/qualifications/${row.id}`}>
              <LocalText of={row} />
            </Link>
          ),
        },
        { id: "level", label: t("qualification.level"), figures: true, cell: (row) => row.estqfLevel },
        { id: "kind", label: t("qualification.kind"), cell: (row) => t(`qualification.kinds.${row.kind}`) },
        {
          id: "awarded",
          label: t("qualification.awarded"),
          cell: (row) => (
            <StatusTag tone={row.isAwarded ? "success" : "neutral"}>
              {row.isAwarded ? t("qualification.isAwarded") : t("qualification.notAwarded")}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
