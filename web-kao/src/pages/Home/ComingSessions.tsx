import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { SessionStatusTag } from "../../parts/SessionStatusTag";
import { SessionTime } from "../../parts/SessionTime";
import { HomeList } from "./HomeList";

const sessionFragment = graphql(`
  fragment ComingSessions_examSession on ExamSession {
    id
    startsAt
    endsAt
    place
    status
    seatsTaken
    capacity
    qualifications {
      id
      title
      titleEn
      titleRu
    }
  }
`);

/** A few exam sessions with how full they are. */
export function ComingSessions(props: { title: string; sessions: readonly FragmentType<typeof sessionFragment>[] }) {
  const { t } = useTranslation("home");
  const sessions = readFragment(sessionFragment, props.sessions);
  return (
    <HomeList title={props.title} empty={t("noSessions")} more={<Link to="/exam-sessions">{t("allSessions")}</Link>}>
      {sessions.map((session) => (
        <li key={session.id}>
          <Link to={`/exam-sessions/${session.id}`}>
            <SessionTime session={session} />
          </Link>
          <span className="muted small">
            {session.qualifications.map((qualification, at) => (
              <span key={qualification.id}>
                {at > 0 ? "; " : ""}
                <LocalText of={qualification} />
              </span>
            ))}
          </span>
          <span className="row">
            <SessionStatusTag status={session.status} />
            <span className="muted small figures">
              {t("seats", { taken: session.seatsTaken, capacity: session.capacity })}
            </span>
          </span>
        </li>
      ))}
    </HomeList>
  );
}
