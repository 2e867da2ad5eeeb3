import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { FilterChips, type FilterChip } from "@kutse/web-shared/ui/FilterChips";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { PickFromMany } from "@kutse/web-shared/ui/PickFromMany";
import { Select } from "@kutse/web-shared/ui/Select";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useTranslation } from "react-i18next";
import { FilterBar } from "../../parts/FilterBar";
import { MandateTable } from "../../parts/MandateTable";
import { roles } from "../../parts/roles";
import { useBodyChoices } from "../../parts/useBodyChoices";
import { mandatesPageQuery } from "./mandatesPageQuery";

/** Who acts for whom, narrowed by organisation, role and whether the mandate is in force. */
export function MandatesPage() {
  const { t } = useTranslation(["mandates", "common", "status"]);
  const [state, change] = useUrlState({ organisation: "", role: "", state: "active" });
  const bodies = useBodyChoices();
  const role = roles.find((name) => name === state.role);
  const filter = {
    activeOnly: state.state === "active",
    ...(state.organisation ? { organisationId: state.organisation } : {}),
    ...(role ? { role } : {}),
  };
  const answer = useQuery(mandatesPageQuery, { variables: { filter } });
  const body = bodies.find(({ value }) => value === state.organisation)?.label;
  const chips: FilterChip[] = [
    ...(body ? [{ id: "organisation", label: t("organisation"), value: body }] : []),
    ...(role ? [{ id: "role", label: t("common:role"), value: t(`status:role.${role}`) }] : []),
  ];
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
        act={
          <LinkButton to="/mandates/new" icon="add">
            {t("grant")}
          </LinkButton>
        }
      />
      <div className="stack">
        <FilterBar label={t("common:filters")}>
          <PickFromMany
            label={t("organisation")}
            options={bodies}
            onPick={(organisation) => change({ organisation })}
          />
          <Select
            label={t("common:role")}
            emptyLabel={t("common:all")}
            options={roles.map((name) => ({ value: name, label: t(`status:role.${name}`) }))}
            value={state.role}
            onChange={(next) => change({ role: next })}
          />
          <Select
            label={t("state")}
            emptyLabel={false}
            options={[
              { value: "active", label: t("activeOnly") },
              { value: "all", label: t("withEnded") },
            ]}
            value={state.state}
            onChange={(next) => change({ state: next })}
          />
        </FilterBar>
        <FilterChips
          chips={chips}
          onRemove={(id) => change({ [id]: "" })}
          onClear={() => change({ organisation: "", role: "" })}
        />
        <LoadedList answer={answer} pick={(data) => data.mandates}>
          {(nodes) => (
            <MandateTable
              caption={t("caption")}
              mandates={nodes}
              empty={
                <EmptyState title={t("none")} icon="people">
                  <p>{t("noneWords")}</p>
                </EmptyState>
              }
            />
          )}
        </LoadedList>
      </div>
    </>
  );
}
