import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { MeetingStatusTag } from "../../parts/MeetingStatusTag";
import { HomeList } from "./HomeList";

const meetingFragment = graphql(`
  fragment ComingMeetings_meeting on Meeting {
    id
    startsAt
    status
    committee {
      id
      name
      nameEn
      nameRu
    }
  }
`);

/** A few meetings. */
export function ComingMeetings(props: { title: string; meetings: readonly FragmentType<typeof meetingFragment>[] }) {
  const { t } = useTranslation("home");
  const { dateTime } = useFormats();
  const meetings = readFragment(meetingFragment, props.meetings);
  return (
    <HomeList title={props.title} empty={t("noMeetings")} more={<Link to="/meetings">{t("allMeetings")}</Link>}>
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <Link to={`/meetings/${meeting.id}`}>{dateTime(meeting.startsAt)}</Link>
          <span className="muted small">
            <LocalText of={meeting.committee} />
          </span>
          <MeetingStatusTag status={meeting.status} />
        </li>
      ))}
    </HomeList>
  );
}
