import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useTranslation } from "react-i18next";
import { ComingMeetings } from "./ComingMeetings";
import { committeeHomeQuery } from "./committeeHomeQuery";

/** The member's home: votes to cast, minutes to sign, meetings to come. */
export function CommitteeHome() {
  const { t } = useTranslation("home");
  const answer = useQuery(committeeHomeQuery);
  return (
    <Loaded answer={answer} pick={(data) => data.meetings.edges.map(({ node }) => node)}>
      {(meetings) => (
        <div className="grid">
          <ComingMeetings
            title={t("openVotes")}
            meetings={meetings.filter(({ agenda }) => agenda.some((item) => item.viewerCanVote && !item.myVote))}
          />
          <ComingMeetings title={t("toSign")} meetings={meetings.filter((meeting) => meeting.viewerCanSign)} />
          <ComingMeetings
            title={t("myMeetings")}
            meetings={meetings.filter(({ status }) => status === "CONVENED" || status === "IN_SESSION")}
          />
        </div>
      )}
    </Loaded>
  );
}
