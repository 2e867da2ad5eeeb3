import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Switch } from "@kutse/web-shared/ui/Switch";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MeetingStatusTag } from "../../parts/MeetingStatusTag";
import { meetingsPageQuery } from "./meetingsPageQuery";

/** The meetings of the committees one works with. */
export function MeetingsPage() {
  const { t } = useTranslation(["meeting", "common"]);
  const { dateTime } = useFormats();
  const [state, change] = useUrlState({ upcoming: "" });
  const upcomingOnly = state.upcoming === "1";
  const answer = useQuery(meetingsPageQuery, { variables: { filter: { upcomingOnly } } });
  return (
    <>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("list.title") }]}
      />
      <div className="stack">
        <Switch isSelected={upcomingOnly} onChange={(on) => change({ upcoming: on ? "1" : "" })}>
          {t("list.upcomingOnly")}
        </Switch>
        <LoadedList answer={answer} pick={(data) => data.meetings}>
          {(nodes) => (
            <Table
              caption={t("list.title")}
              hideCaption
              rows={nodes}
              rowKey={(row) => row.id}
              empty={
                <EmptyState title={t("list.empty")} icon="vote">
                  <p>{t("list.emptyWords")}</p>
                </EmptyState>
              }
              columns={[
                {
                  id: "when",
                  label: t("common:time"),
                  main: true,
                  cell: (row) => <Link to={`/meetings/${row.id}`}>{dateTime(row.startsAt)}</Link>,
                },
                { id: "committee", label: t("committee"), cell: (row) => <LocalText of={row.committee} /> },
                { id: "form", label: t("form"), cell: (row) => t(`common:meetingForm.${row.form}`) },
                { id: "place", label: t("common:place"), cell: (row) => row.place },
                { id: "cases", label: t("cases"), figures: true, cell: (row) => row.agenda.length },
                { id: "status", label: t("common:status"), cell: (row) => <MeetingStatusTag status={row.status} /> },
              ]}
            />
          )}
        </LoadedList>
      </div>
    </>
  );
}
