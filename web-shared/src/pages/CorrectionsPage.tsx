import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CorrectionsPageQuery, CorrectionState } from "../gql/graphql";
import { LoadedList } from "../shell/LoadedList";
import { useCrumbs } from "../shell/useCrumbs";
import { fullName } from "../texts/fullName";
import { useFormats } from "../texts/useFormats";
import { EmptyState } from "../ui/EmptyState";
import { LocalText } from "../ui/LocalText";
import { PageHead } from "../ui/PageHead";
import { Table, type TableColumn } from "../ui/Table";
import { Tabs } from "../ui/Tabs";
import { useUrlState } from "../urls/useUrlState";
import { CorrectionStateTag } from "./CorrectionStateTag";
import { correctionsPageQuery } from "./correctionsPageQuery";

const groups = { REQUESTED: ["REQUESTED"], ACCEPTED: ["ACCEPTED"], CLOSED: ["DECLINED", "CORRECTED"] } as const;
const names = ["REQUESTED", "ACCEPTED", "CLOSED"] as const;
type Group = (typeof names)[number];
type Row = CorrectionsPageQuery["corrections"]["edges"][number]["node"];

/** The queue of requests for corrections; `first` is the group whose turn it is in this portal. */
export function CorrectionsPage({ first = "REQUESTED" }: { first?: Group }) {
  const { t } = useTranslation("corrections");
  const crumbs = useCrumbs({ label: t("title") });
  const [url, change] = useUrlState({ state: first });
  const group = names.find((name) => name === url.state) ?? first;
  return (
    <>
      <PageHead crumbs={crumbs} title={t("title")} lead={t("lead")} />
      <Tabs
        label={t("states")}
        selected={group}
        onSelect={(id) => change({ state: names.find((name) => name === id) ?? first })}
        tabs={names.map((name) => ({ id: name, label: t(`group.${name}`), content: <Requests group={name} /> }))}
      />
    </>
  );
}

function Requests({ group }: { group: Group }) {
  const { t } = useTranslation("corrections");
  const columns = useColumns();
  const states: CorrectionState[] = [...groups[group]];
  const answer = useQuery(correctionsPageQuery, {
    variables: { filter: { states } },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  return (
    <LoadedList answer={answer} pick={(data) => data.corrections}>
      {(rows) => (
        <Table
          caption={t("caption")}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState icon="edit" title={t(`empty.${group}`)} />}
        />
      )}
    </LoadedList>
  );
}

function useColumns(): TableColumn<Row>[] {
  const { t } = useTranslation("corrections");
  const { date } = useFormats();
  return [
    {
      id: "holder",
      label: t("holder"),
      main: true,
      cell: ({ id, certificate }) => (
        <Link to={`/corrections/${id}`}>{fullName(certificate.person ?? certificate.holder)}</Link>
      ),
    },
    {
      id: "certificate",
      label: t("certificate"),
      cell: ({ certificate }) => (
        <>
          <LocalText of={certificate.qualification} />
          <p className="muted small figures">{certificate.registrationNumber}</p>
        </>
      ),
    },
    { id: "body", label: t("body"), cell: ({ certificate }) => <LocalText of={certificate.awardingBody} /> },
    { id: "asked", label: t("asked"), cell: ({ createdAt }) => <span className="figures">{date(createdAt)}</span> },
    { id: "due", label: t("due"), cell: ({ dueOn }) => <span className="figures">{date(dueOn)}</span> },
    { id: "state", label: t("stateLabel"), cell: ({ state }) => <CorrectionStateTag state={state} /> },
  ];
}
