import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Table } from "@kutse/web-shared/ui/Table";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { awardingBodiesPageQuery } from "./awardingBodiesPageQuery";

const wantedAtFirst = { text: "" };

/** The directory of awarding bodies. */
export function AwardingBodiesPage() {
  const { t } = useTranslation(["register", "common"]);
  const [wanted, change] = useUrlState(wantedAtFirst);
  const [text, setText] = useState(wanted.text);
  const filter = wanted.text ? { text: wanted.text.slice(0, 200) } : {};
  const answer = useQuery(awardingBodiesPageQuery, { variables: { filter } });
  return (
    <div className="stack">
      <PageHead
        title={t("bodies")}
        lead={t("bodiesLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("bodies") }]}
      />
      <SearchField
        label={t("bodySearch")}
        value={text}
        onChange={setText}
        onSubmit={(words) => change({ text: words.trim() })}
      />
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
