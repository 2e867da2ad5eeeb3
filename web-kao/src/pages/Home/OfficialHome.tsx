import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useTranslation } from "react-i18next";
import { SideBySide } from "../../parts/SideBySide";
import { startOfDay } from "../../parts/startOfDay";
import { today } from "@kutse/web-shared/texts/today";
import { useActiveRole } from "../../parts/useActiveRole";
import { ComingMeetings } from "./ComingMeetings";
import { ComingSessions } from "./ComingSessions";
import { Figures } from "@kutse/web-shared/ui/Figures";
import { officialHomeQuery } from "./officialHomeQuery";
import { WaitingApplications } from "./WaitingApplications";

const queues = ["MINE", "UNASSIGNED", "OVERDUE", "READY_FOR_MEETING"] as const;

/** The coordinator's and the manager's home: the queues, what is with me, what comes. */
export function OfficialHome() {
  const { t } = useTranslation(["home", "applications"]);
  const { bodyId } = useActiveRole();
  const answer = useQuery(officialHomeQuery, { variables: { bodyId, from: startOfDay(today()) }, skip: !bodyId });
  return (
    <Loaded answer={answer} pick={(data) => data}>
      {({ applications, examSessions, meetings, drafts }) => {
        const counts = new Map(applications.queueCounts.map(({ queue, count }) => [queue, count]));
        return (
          <div className="stack">
            <Figures
              label={t("queues")}
              figures={[
                ...queues.map((queue) => ({
                  id: queue,
                  to: `/applications?queue=${queue}`,
                  label: t(`applications:queue.${queue}`),
                  count: counts.get(queue) ?? 0,
                })),
                { id: "drafts", to: "/certificates", label: t("drafts"), count: drafts.totalCount ?? 0 },
              ]}
            />
            <SideBySide
              aside={
                <>
                  <ComingSessions title={t("sessions")} sessions={examSessions.edges.map(({ node }) => node)} />
                  <ComingMeetings title={t("meetings")} meetings={meetings.edges.map(({ node }) => node)} />
                </>
              }
            >
              <WaitingApplications applications={applications.edges.map(({ node }) => node)} />
            </SideBySide>
          </div>
        );
      }}
    </Loaded>
  );
}
