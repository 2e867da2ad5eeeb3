import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
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
import { awardingBodiesPageQuery } from "./awardingBodiesPageQuery";

const wantedAtFirst = { text: "", kind: "" };
const kinds = ["AWARDING_BODY", "SCHOOL"] as const;

/** The directory of awarding bodies and of the schools whose leavers get a qualification. */
export function AwardingBodiesPage() {
  const { t } = useTranslation(["register", "common"]);
  const [wanted, change] = useUrlState(wantedAtFirst);
  const [text, setText] = useState(wanted.text);
  const kind = kinds.find((name) => name === wanted.kind);
  const filter = { ...(wanted.text ? { text: wanted.text.slice(0, 200) } : {}), ...(kind ? { kind } : {}) };
  const answer = useQuery(awardingBodiesPageQuery, { variables: { filter } });
  return (
    <div className="stack">
      <PageHead
        title={t("bodies")}
        lead={t("bodiesLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("bodies") }]}
      />
      <div className="stack-tight" role="search" aria-label={t("bodySearch")}>
        <SearchField
          label={t("bodySearch")}
          hint={t("bodySearchHint")}
          value={text}
          onChange={setText}
          onSubmit={(words) => change({ text: words.trim() })}
        />
        <Select
          label={t("bodyKind")}
          emptyLabel={t("common:allOfThem")}
          options={kinds.map((name) => ({ value: name, label: t(`bodyKinds.${name}`) }))}
          value={wanted.kind}
          onChange={(next) => change({ kind: next })}
        />
      </div>
      <LoadedList answer={answer} pick={(data) => data.awardingBodies}>
        {(nodes) => (
          <Table
            caption={t("bodies")}
            hideCaption
            rows={nodes}
            rowKey={(body) => body.id}
            columns={[
              {
                id: "name",
                label: t("bodies"),
                main: true,
                cell: (body) => (
                  <Link to={`/awarding-bodies/${body.id}`}>
                    <LocalText of={body} />
                  </Link>
                ),
              },
              {
                id: "kind",
                label: t("bodyKind"),
                cell: ({ kind }) => t(`bodyKinds.${kind === "SCHOOL" ? kind : "AWARDING_BODY"}`),
              },
              { id: "address", label: t("address"), cell: (body) => body.address ?? "–" },
            ]}
            empty={
              <EmptyState icon="building" title={t("noBodies")}>
                {t("noBodiesWords")}
              </EmptyState>
            }
          />
        )}
      </LoadedList>
    </div>
  );
}
