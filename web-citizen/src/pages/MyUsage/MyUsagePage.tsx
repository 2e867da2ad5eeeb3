import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Table, type TableColumn } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MyUsagePageQuery } from "../../gql/graphql";
import { myUsagePageQuery } from "./myUsagePageQuery";

type Connection = NonNullable<MyUsagePageQuery["viewer"]>["usageEntries"];
type Entry = Connection["edges"][number]["node"];

const none: Connection = {
  __typename: "UsageEntryConnection",
  totalCount: 0,
  edges: [],
  pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
};

/** Who has looked at my data: organisation, time, purpose and what kinds of data. */
export function MyUsagePage() {
  const { t } = useTranslation(["usage", "aboutMe"]);
  const columns = useUsageColumns();
  const answer = useQuery(myUsagePageQuery, { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" });
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("aboutMe:title"), to: "/my-data" }, { label: t("title") }]}
      />
      <LoadedList answer={answer} pick={(data) => data.viewer?.usageEntries ?? none}>
        {(entries) => (
          <Table
            caption={t("caption")}
            hideCaption
            columns={columns}
            rows={entries}
            rowKey={({ id }) => id}
            empty={
              <EmptyState icon="eye" title={t("none")}>
                {t("noneWords")}
              </EmptyState>
            }
          />
        )}
      </LoadedList>
    </div>
  );
}

function useUsageColumns(): TableColumn<Entry>[] {
  const { t } = useTranslation("usage");
  const { dateTime } = useFormats();
  return [
    { id: "when", label: t("when"), main: true, cell: ({ at }) => <time dateTime={at}>{dateTime(at)}</time> },
    { id: "who", label: t("who"), cell: (entry) => <Reader entry={entry} /> },
    {
      id: "why",
      label: t("why"),
      cell: ({ purpose, reason }) => (
        <>
          {t(`purpose.${purpose}`)}
          {reason ? <p className="muted small">{reason}</p> : null}
        </>
      ),
    },
    {
      id: "what",
      label: t("what"),
      cell: ({ kinds, certificate, purpose, readerOrganisation }) => (
        <>
          {kinds.map((kind) => t(`kind.${kind}`)).join(", ")}
          {certificate?.registrationNumber ? (
            <p className="muted small">{t("about", { number: certificate.registrationNumber })}</p>
          ) : null}
          {purpose === "EMPLOYER_CHECK" && certificate?.nameHidden && readerOrganisation ? (
            <p className="small">
              <Link to={`/my-shares/new?certificate=${certificate.id}&company=${readerOrganisation.registryCode}`}>
                {t("answerByLink")}
              </Link>
            </p>
          ) : null}
        </>
      ),
    },
  ];
}

/** The organisation and the role; the official's own name is not told. */
function Reader({ entry }: { entry: Entry }) {
  const { t } = useTranslation(["usage", "status"]);
  const { readerOrganisation, readerName, readerRole, purpose } = entry;
  const unnamed = purpose === "SHARE_OPENING" ? t("someoneWithLink") : t("visitor");
  return (
    <>
      {readerOrganisation ? <LocalText of={readerOrganisation} /> : (readerName ?? unnamed)}
      {readerOrganisation && readerRole ? <p className="muted small">{t(`status:role.${readerRole}`)}</p> : null}
    </>
  );
}
