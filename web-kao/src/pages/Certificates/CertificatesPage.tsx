import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Tabs } from "@kutse/web-shared/ui/Tabs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateStatus } from "../../gql/graphql";
import { useActiveRole } from "../../parts/useActiveRole";
import { certificatesPageQuery } from "./certificatesPageQuery";
import { OwnEntryTable } from "./OwnEntryTable";

const groups = {
  DRAFT: ["DRAFT"],
  RETURNED: ["RETURNED"],
  SUBMITTED: ["SUBMITTED"],
  ENTERED: ["VALID", "EXPIRED", "INVALIDATED", "REPLACED"],
} as const satisfies Record<string, readonly CertificateStatus[]>;
const names = ["DRAFT", "RETURNED", "SUBMITTED", "ENTERED"] as const;

/** The body's certificates from draft to entry in the register; a searched name never enters the address. */
export function CertificatesPage() {
  const { t } = useTranslation(["certificates", "common"]);
  const { bodyId } = useActiveRole();
  const [state, change] = useUrlState({ state: "DRAFT" });
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const group = names.find((name) => name === state.state) ?? "DRAFT";
  const filter = { organisationId: bodyId, statuses: [...groups[group]], ...(text ? { text } : {}) };
  const answer = useQuery(certificatesPageQuery, { variables: { filter }, skip: !bodyId });
  const list = (
    <div className="stack">
      <SearchField label={t("search")} value={typed} onChange={setTyped} onSubmit={(next) => setText(next.trim())} />
      <LoadedList answer={answer} pick={(data) => data.certificateEntries}>
        {(nodes) => (
          <OwnEntryTable
            certificates={nodes}
            empty={
              <EmptyState title={t(`empty.${group}`)} icon="award">
                <p>{t("emptyWords")}</p>
              </EmptyState>
            }
          />
        )}
      </LoadedList>
    </div>
  );
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <Tabs
        label={t("states")}
        selected={group}
        onSelect={(id) => change({ state: id })}
        tabs={names.map((name) => ({ id: name, label: t(`group.${name}`), content: list }))}
      />
    </>
  );
}
