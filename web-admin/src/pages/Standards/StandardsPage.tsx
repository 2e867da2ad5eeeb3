import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Select } from "@kutse/web-shared/ui/Select";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FilterBar } from "../../parts/FilterBar";
import { StandardTable } from "./StandardTable";
import { standardsPageQuery } from "./standardsPageQuery";

/** The occupational standards, narrowed by words, council and whether they are in force. */
export function StandardsPage() {
  const { t } = useTranslation(["standards", "common"]);
  const locale = useLocale();
  const [state, change] = useUrlState({ text: "", council: "", state: "inForce" });
  const [typed, setTyped] = useState(state.text);
  const filter = {
    inForceOnly: state.state === "inForce",
    ...(state.text ? { text: state.text } : {}),
    ...(state.council ? { councilId: state.council } : {}),
  };
  const answer = useQuery(standardsPageQuery, { variables: { filter } });
  const councils = (answer.data ?? answer.previousData)?.occupationalCouncils ?? [];
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
            label={t("council")}
            emptyLabel={t("common:all")}
            options={councils.map((council) => ({ value: council.id, label: localName(council, locale).text }))}
            value={state.council}
            onChange={(council) => change({ council })}
          />
          <Select
            label={t("inForce")}
            emptyLabel={false}
            options={[
              { value: "inForce", label: t("inForceOnly") },
              { value: "all", label: t("allVersions") },
            ]}
            value={state.state}
            onChange={(next) => change({ state: next })}
          />
        </FilterBar>
        <LoadedList answer={answer} pick={(data) => data.occupationalStandards}>
          {(nodes) => <StandardTable standards={nodes} />}
        </LoadedList>
      </div>
    </>
  );
}
