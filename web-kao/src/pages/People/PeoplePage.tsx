import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { Button } from "@kutse/web-shared/ui/Button";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Select } from "@kutse/web-shared/ui/Select";
import { Switch } from "@kutse/web-shared/ui/Switch";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MandateFilter, Role } from "../../gql/graphql";
import { useActiveRole } from "../../parts/useActiveRole";
import { GrantMandateDialog } from "./GrantMandateDialog";
import { OfficialsTable } from "./OfficialsTable";
import { peoplePageQuery } from "./peoplePageQuery";

const roles = [
  "MANAGER",
  "COORDINATOR",
  "ASSESSOR",
  "COMMITTEE_CHAIR",
  "COMMITTEE_DEPUTY",
  "COMMITTEE_MEMBER",
] as const satisfies readonly Role[];

/** The body's own people: who acts for it and in which role. */
export function PeoplePage() {
  const { t } = useTranslation(["people", "common", "status"]);
  const { bodyId, isManager } = useActiveRole();
  const [state, change] = useUrlState({ role: "", ended: "" });
  const [isOpen, setOpen] = useState(false);
  const role = roles.find((known) => known === state.role);
  const filter: MandateFilter = { organisationId: bodyId, activeOnly: state.ended !== "1", ...(role ? { role } : {}) };
  const answer = useQuery(peoplePageQuery, { variables: { filter }, skip: !bodyId });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
        act={
          isManager ? (
            <Button icon="add" onPress={() => setOpen(true)}>
              {t("grant.act")}
            </Button>
          ) : null
        }
      />
      <div className="stack">
        <div className="row">
          <Select
            label={t("role")}
            emptyLabel={t("common:all")}
            value={role ?? ""}
            onChange={(next) => change({ role: next })}
            options={roles.map((value) => ({ value, label: t(`status:role.${value}`) }))}
          />
          <Switch isSelected={state.ended === "1"} onChange={(on) => change({ ended: on ? "1" : "" })}>
            {t("showEnded")}
          </Switch>
        </div>
        <LoadedList answer={answer} pick={(data) => data.mandates}>
          {(nodes) => (
            <OfficialsTable
              mandates={nodes}
              empty={
                <EmptyState title={t("empty")} icon="people">
                  <p>{t("emptyWords")}</p>
                </EmptyState>
              }
            />
          )}
        </LoadedList>
      </div>
      {isOpen ? <GrantMandateDialog bodyId={bodyId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
