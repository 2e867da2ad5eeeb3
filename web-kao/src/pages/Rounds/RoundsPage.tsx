import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useActiveRole } from "../../parts/useActiveRole";
import { PublishRound } from "./PublishRound";
import { roundsPageQuery } from "./roundsPageQuery";
import { RoundStateTag } from "./RoundStateTag";

/** The body's rounds: when one may apply, for what, and how many have. */
export function RoundsPage() {
  const { t } = useTranslation(["rounds", "common"]);
  const { date } = useFormats();
  const { bodyId } = useActiveRole();
  const variables = { filter: { organisationId: bodyId } };
  const answer = useQuery(roundsPageQuery, { variables, skip: !bodyId });
  const span = (from: string | null, until: string | null) =>
    from && until ? `${date(from)} – ${date(until)}` : t("notSet");
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
        act={
          <LinkButton to="/rounds/plan" icon="add">
            {t("plan.act")}
          </LinkButton>
        }
      />
      <LoadedList answer={answer} pick={(data) => data.applicationRounds}>
        {(nodes) => (
          <Table
            caption={t("title")}
            hideCaption
            rows={nodes}
            rowKey={(row) => row.id}
            empty={
              <EmptyState title={t("empty")} icon="clock">
                <p>{t("emptyWords")}</p>
              </EmptyState>
            }
            columns={[
              {
                id: "name",
                label: t("name"),
                main: true,
                cell: (row) => (
                  <Link to={`/applications?round=${row.id}`} lang="et">
                    {row.name}
                  </Link>
                ),
              },
              {
                id: "qualifications",
                label: t("common:qualifications"),
                cell: (row) =>
                  row.qualifications.map((qualification) => (
                    <div key={qualification.id}>
                      <LocalText of={qualification} />
                    </div>
                  )),
              },
              { id: "open", label: t("applying"), cell: (row) => span(row.opensOn, row.closesOn) },
              { id: "exams", label: t("exams"), cell: (row) => span(row.examsFrom, row.examsUntil) },
              {
                id: "meeting",
                label: t("meetingOn"),
                cell: (row) => (row.meetingOn ? date(row.meetingOn) : t("notSet")),
              },
              { id: "count", label: t("applications"), figures: true, cell: (row) => row.applicationCount ?? "" },
              {
                id: "state",
                label: t("common:status"),
                cell: (row) => (
                  <div className="stack-tight">
                    <RoundStateTag round={row} />
                    <PublishRound round={row} />
                  </div>
                ),
              },
            ]}
          />
        )}
      </LoadedList>
    </>
  );
}
