import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useTranslation } from "react-i18next";
import { assessorHomeQuery } from "./assessorHomeQuery";
import { ComingSessions } from "./ComingSessions";
import { WaitingPapers } from "./WaitingPapers";

/** The assessor's home: exams that wait for results, and exams to come. */
export function AssessorHome() {
  const { t } = useTranslation("home");
  const answer = useQuery(assessorHomeQuery);
  return (
    <Loaded
      answer={answer}
      pick={(data) => ({
        sessions: data.examSessions.edges.map(({ node }) => node),
        papers: data.applications.edges.map(({ node }) => node),
      })}
    >
      {({ sessions, papers }) => (
        <div className="grid">
          <WaitingPapers applications={papers.filter((application) => application.viewerCanAssessPapers)} />
          <ComingSessions title={t("toAssess")} sessions={sessions.filter((session) => session.viewerCanRecord)} />
          <ComingSessions
            title={t("comingToAssess")}
            sessions={sessions.filter(({ status, viewerCanRecord }) => !viewerCanRecord && isAhead(status))}
          />
        </div>
      )}
    </Loaded>
  );
}

function isAhead(status: string): boolean {
  return status === "PLANNED" || status === "PUBLISHED" || status === "REGISTRATION_CLOSED";
}
