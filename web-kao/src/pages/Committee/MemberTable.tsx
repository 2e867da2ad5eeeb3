import { PersonName } from "@kutse/web-shared/cards/PersonName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const mandateFragment = graphql(`
  fragment MemberTable_mandate on Mandate {
    id
    role
    validFrom
    validUntil
    isActive
    person {
      id
      firstName
      lastName
    }
  }
`);

/** The members of a committee with the dates of their mandates. */
export function MemberTable(props: { members: readonly FragmentType<typeof mandateFragment>[] }) {
  const { t } = useTranslation(["committees", "common", "status"]);
  const { date } = useFormats();
  return (
    <Table
      caption={t("members")}
      rows={readFragment(mandateFragment, props.members)}
      rowKey={(row) => row.id}
      empty={<p className="muted">{t("noMembers")}</p>}
      columns={[
        { id: "person", label: t("member"), main: true, cell: (row) => <PersonName person={row.person} /> },
        { id: "role", label: t("role"), cell: (row) => t(`status:role.${row.role}`) },
        {
          id: "valid",
          label: t("mandate"),
          cell: (row) => (
            <span className="figures">
              {date(row.validFrom)} – {row.validUntil ? date(row.validUntil) : t("openEnded")}
            </span>
          ),
        },
        {
          id: "state",
          label: t("common:status"),
          cell: (row) => (
            <StatusTag tone={row.isActive ? "success" : "neutral"}>
              {row.isActive ? t("inForce") : t("notInForce")}
            </StatusTag>
          ),
        },
      ]}
    />
  );
}
