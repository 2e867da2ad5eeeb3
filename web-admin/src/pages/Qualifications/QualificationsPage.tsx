import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Select } from "@kutse/web-shared/ui/Select";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FilterBar } from "../../parts/FilterBar";
import { QualificationTable } from "../../parts/QualificationTable";
import { qualificationsPageQuery } from "./qualificationsPageQuery";

const levels = ["2", "3", "4", "5", "6", "7", "8"] as const;

/** The qualifications, narrowed by words and level. */
export function QualificationsPage() {
  const { t } = useTranslation(["standards", "common", "status"]);
  const [state, change] = useUrlState({ text: "", level: "" });
  const [typed, setTyped] = useState(state.text);
  const level = levels.find((one) => one === state.level);
  const filter = { ...(state.text ? { text: state.text } : {}), ...(level ? { estqfLevel: Number(level) } : {}) };
  const answer = useQuery(qualificationsPageQuery, { variables: { filter } });
  return (
    <>
      <PageHead
        title={t("qualification.title")}
        lead={t("qualification.lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("qualification.title") }]}
      />
      <div className="stack">
        <FilterBar label={t("common:filters")}>
          <SearchField
            label={t("qualification.search")}
            value={typed}
            onChange={setTyped}
            onSubmit={(text) => change({ text: text.trim() })}
          />
          <Select
            label={t("qualification.level")}
            emptyLabel={t("qualification.anyLevel")}
            options={levels.map((one) => ({ value: one, label: t("status:level", { level: one }) }))}
            value={state.level}
            onChange={(next) => change({ level: next })}
          />
        </FilterBar>
        <LoadedList answer={answer} pick={(data) => data.qualifications}>
          {(nodes) => (
            <QualificationTable
              caption={t("qualification.caption")}
              qualifications={nodes}
              empty={<EmptyState title={t("qualification.none")}>{t("common:changeSearch")}</EmptyState>}
            />
          )}
        </LoadedList>
      </div>
    </>
  );
}
