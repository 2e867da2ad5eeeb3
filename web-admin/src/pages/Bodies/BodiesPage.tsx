import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Select } from "@kutse/web-shared/ui/Select";
import { Table } from "@kutse/web-shared/ui/Table";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { FilterBar } from "../../parts/FilterBar";
import { bodiesPageQuery } from "./bodiesPageQuery";

const kinds = ["AWARDING_BODY", "SCHOOL"] as const;

/** Who may award, how many rights each has, and which of them ends first. */
export function BodiesPage() {
  const { t } = useTranslation(["bodies", "common"]);
  const { date } = useFormats();
  const [state, change] = useUrlState({ kind: "", text: "" });
  const [typed, setTyped] = useState(state.text);
  const kind = kinds.find((name) => name === state.kind);
  const filter = { ...(kind ? { kind } : {}), ...(state.text ? { text: state.text } : {}) };
  const answer = useQuery(bodiesPageQuery, { variables: { filter } });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <div className="stack">
        <FilterBar label={t("common:filters")}>
          <SearchField
            label={t("search")}
            value={typed}
            onChange={setTyped}
            onSubmit={(text) => change({ text: text.trim() })}
          />
          <Select
            label={t("kind")}
            emptyLabel={t("common:all")}
            options={kinds.map((name) => ({ value: name, label: t(`kinds.${name}`) }))}
            value={state.kind}
            onChange={(next) => change({ kind: next })}
          />
        </FilterBar>
        <LoadedList answer={answer} pick={(data) => data.awardingBodies}>
          {(nodes) => (
            <Table
              caption={t("caption")}
              hideCaption
              rows={nodes.map((node) => {
                const rights = node.awardingRights.filter(({ isInForce }) => isInForce);
                const [nextEnd] = rights.map(({ validUntil }) => validUntil).sort();
                return { ...node, count: rights.length, nextEnd };
              })}
              rowKey={(row) => row.id}
              empty={<EmptyState title={t("none")}>{t("common:changeSearch")}</EmptyState>}
              columns={[
                {
                  id: "name",
                  label: t("common:name"),
                  main: true,
                  cell: (row) => (
                    <Link to={`/bodies/${row.id}`}>
                      <LocalText of={row} />
                    </Link>
                  ),
                },
                { id: "kind", label: t("kind"), cell: (row) => t(`kinds.${row.kind}`) },
                {
                  id: "code",
                  label: t("registryCode"),
                  cell: (row) => <span className="figures">{row.registryCode}</span>,
                },
                { id: "rights", label: t("rightsCount"), figures: true, cell: (row) => row.count },
                {
                  id: "nextEnd",
                  label: t("nextEnd"),
                  figures: true,
                  cell: (row) => (row.nextEnd ? date(row.nextEnd) : t("common:none")),
                },
              ]}
            />
          )}
        </LoadedList>
      </div>
    </>
  );
}
