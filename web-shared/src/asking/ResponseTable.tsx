import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { LocalText } from "../ui/LocalText";
import { Table } from "../ui/Table";
import { percentOf } from "./percentOf";

const groupFragment = graphql(`
  fragment ResponseTable_group on ResponseGroup {
    role
    organisation {
      id
      name
      nameEn
      nameRu
    }
    groupCount
    counts {
      asked
      seen
      answered
      declined
      silent
      forwarded
    }
  }
`);

type Props = { caption: string; label: string; groups: readonly FragmentType<typeof groupFragment>[] };

/** Who has answered, group by group; those of fewer than five stand together. */
export function ResponseTable({ caption, label, groups }: Props) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const rows = readFragment(groupFragment, groups);
  type Row = (typeof rows)[number];
  const figure = (of: (counts: NonNullable<Row["counts"]>) => number | string) => (row: Row) =>
    row.counts ? of(row.counts) : <span className="muted">{t("askingResults:results.hiddenCell")}</span>;
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.role ?? row.organisation?.id ?? "others"}
      empty={<p className="muted">{t("askingResults:results.noGroups")}</p>}
      columns={[
        {
          id: "group",
          label,
          main: true,
          cell: (row) =>
            row.organisation ? (
              <LocalText of={row.organisation} />
            ) : row.role ? (
              t(`role.${row.role}`)
            ) : (
              t("askingResults:results.others", { count: row.groupCount })
            ),
        },
        { id: "asked", label: t("askingResults:results.asked"), figures: true, cell: figure(({ asked }) => asked) },
        { id: "seen", label: t("askingResults:results.seen"), figures: true, cell: figure(({ seen }) => seen) },
        {
          id: "answered",
          label: t("askingResults:results.answered"),
          figures: true,
          cell: figure(({ answered, asked }) => `${answered} (${percentOf(answered, asked)}%)`),
        },
        {
          id: "forwarded",
          label: t("askingResults:results.forwarded"),
          figures: true,
          cell: figure(({ forwarded }) => forwarded),
        },
        {
          id: "declined",
          label: t("askingResults:results.declined"),
          figures: true,
          cell: figure(({ declined }) => declined),
        },
        { id: "silent", label: t("askingResults:results.silent"), figures: true, cell: figure(({ silent }) => silent) },
      ]}
    />
  );
}
