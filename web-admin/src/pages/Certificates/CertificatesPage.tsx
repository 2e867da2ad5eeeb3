import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Tabs } from "@kutse/web-shared/ui/Tabs";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateStatus } from "../../gql/graphql";
import { certificatesPageQuery } from "./certificatesPageQuery";
import { EntryTable } from "./EntryTable";

const names = ["SUBMITTED", "RETURNED", "DRAFT", "ENTERED", "ALL"] as const;
type Group = (typeof names)[number];
const groups: Record<Group, readonly CertificateStatus[]> = {
  SUBMITTED: ["SUBMITTED"],
  RETURNED: ["RETURNED"],
  DRAFT: ["DRAFT"],
  ENTERED: ["VALID", "EXPIRED", "INVALIDATED", "REPLACED"],
  ALL: [],
};

/** The entries by state, what waits for the registrar first; a searched name never enters the address. */
export function CertificatesPage() {
  const { t } = useTranslation(["certificates", "common"]);
  const [state, change] = useUrlState({ status: "SUBMITTED" });
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const group = names.find((name) => name === state.status) ?? "SUBMITTED";
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <div className="stack">
        <SearchField
          label={t("search")}
          hint={t("searchHint")}
          value={typed}
          onChange={setTyped}
          onSubmit={(next) => setText(next.trim())}
        />
        <Tabs
          label={t("states")}
          selected={group}
          onSelect={(id) => change({ status: id })}
          tabs={names.map((name) => ({
            id: name,
            label: t(`group.${name}`),
            content: <Entries group={name} text={text} />,
          }))}
        />
      </div>
    </>
  );
}

/** The entries of one group. */
function Entries({ group, text }: { group: Group; text: string }) {
  const { t } = useTranslation("certificates");
  const filter = { statuses: [...groups[group]], ...(text ? { text } : {}) };
  const answer = useQuery(certificatesPageQuery, { variables: { filter } });
  return (
    <div className="stack">
      <LoadedList answer={answer} pick={(data) => data.certificateEntries}>
        {(nodes) => (
          <EntryTable
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
}
