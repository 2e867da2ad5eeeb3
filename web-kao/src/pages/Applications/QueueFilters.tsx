import { useQuery } from "@apollo/client/react";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { FilterChips, type FilterChip } from "@kutse/web-shared/ui/FilterChips";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Select, type SelectOption } from "@kutse/web-shared/ui/Select";
import { useTranslation } from "react-i18next";
import { FieldRow } from "../../parts/FieldRow";
import { useActiveRole } from "../../parts/useActiveRole";
import { applicationStatuses } from "./applicationStatuses";
import { queueFiltersQuery } from "./queueFiltersQuery";

/** What the address holds; "" is not narrowed. */
export type QueueFilter = { status: string; round: string; qualification: string };

type Props = {
  filter: QueueFilter;
  onFilter: (change: Partial<QueueFilter>) => void;
  typed: string;
  onTyped: (text: string) => void;
  searched: string;
  onSearch: (text: string) => void;
};

/** Narrows the queue by state, round, qualification and a searched text; what is searched never enters the address. */
export function QueueFilters({ filter, onFilter, typed, onTyped, searched, onSearch }: Props) {
  const { t } = useTranslation(["applications", "common", "status"]);
  const { rounds, qualifications } = useFilterOptions();
  const statuses = applicationStatuses.map((value) => ({ value, label: t(`status:application.${value}`) }));
  const chips = [
    chip("text", t("text"), searched),
    chip("status", t("common:status"), labelOf(statuses, filter.status)),
    chip("round", t("common:round"), labelOf(rounds, filter.round)),
    chip("qualification", t("common:qualification"), labelOf(qualifications, filter.qualification)),
  ].filter((each) => each.value !== "");
  const search = (text: string) => {
    onTyped(text);
    onSearch(text.trim());
  };
  return (
    <div className="stack-tight">
      <FieldRow>
        <SearchField label={t("text")} value={typed} onChange={onTyped} onSubmit={search} />
        <Select
          label={t("common:status")}
          emptyLabel={t("common:all")}
          options={statuses}
          value={filter.status}
          onChange={(status) => onFilter({ status })}
        />
        <Select
          label={t("common:round")}
          emptyLabel={t("common:all")}
          options={rounds}
          value={filter.round}
          onChange={(round) => onFilter({ round })}
        />
        <Select
          label={t("common:qualification")}
          emptyLabel={t("common:all")}
          options={qualifications}
          value={filter.qualification}
          onChange={(qualification) => onFilter({ qualification })}
        />
      </FieldRow>
      <FilterChips
        chips={chips}
        onRemove={(id) => (id === "text" ? search("") : onFilter({ [id]: "" }))}
        onClear={() => {
          search("");
          onFilter({ status: "", round: "", qualification: "" });
        }}
      />
    </div>
  );
}

function chip(id: string, label: string, value: string): FilterChip {
  return { id, label, value };
}

function labelOf(options: readonly SelectOption[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? "";
}

function useFilterOptions() {
  const { bodyId } = useActiveRole();
  const locale = useLocale();
  const { data } = useQuery(queueFiltersQuery, { variables: { bodyId }, skip: bodyId === "" });
  const rounds = data?.applicationRounds.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
  const titles = new Map(
    data?.awardingBody?.awardingRights.map(({ qualification }) => [
      qualification.id,
      localName(qualification, locale).text,
    ]),
  );
  const qualifications = [...titles].map(([value, label]) => ({ value, label }));
  return { rounds, qualifications: qualifications.sort((a, b) => a.label.localeCompare(b.label, locale)) };
}
