import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { MeetingStatusTag } from "../../parts/MeetingStatusTag";
import { SideBySide } from "../../parts/SideBySide";
import { AdjournMeeting } from "./AdjournMeeting";
import { AgendaItemCard } from "./AgendaItemCard";
import { Attendance } from "./Attendance";
import { CancelMeeting } from "./CancelMeeting";
import { MeetingFacts } from "./MeetingFacts";
import { meetingPageQuery } from "./meetingPageQuery";
import { MinutesPanel } from "./MinutesPanel";
import { refreshEvery } from "./refreshEvery";

const meetingFragment = graphql(`
  fragment MeetingPage_meeting on Meeting {
    id
    status
    startsAt
    cancelReason
    adjournReason
    committee {
      id
      name
      nameEn
      nameRu
    }
    agenda {
      id
      ...AgendaItemCard_agendaItem
    }
    ...AdjournMeeting_meeting
    ...Attendance_meeting
    ...CancelMeeting_meeting
    ...MeetingFacts_meeting
    ...MinutesPanel_meeting
  }
`);

/** A committee's meeting: who is there, what is decided, the minutes and their signatures. */
export function MeetingPage() {
  const { meetingId = "" } = useParams();
  const answer = useQuery(meetingPageQuery, { variables: { id: meetingId } });
  const { startPolling, stopPolling } = answer;
  const interval = refreshEvery(answer.data?.meeting?.status);
  useEffect(() => {
    if (interval > 0) startPolling(interval);
    return stopPolling;
  }, [interval, startPolling, stopPolling]);
  return (
    <Loaded answer={answer} pick={(data) => data.meeting}>
      {(meeting) => <Meeting meeting={meeting} />}
    </Loaded>
  );
}

function Meeting(props: { meeting: FragmentType<typeof meetingFragment> }) {
  const { t } = useTranslation(["meeting", "common"]);
  const { date, dateTime } = useFormats();
  const locale = useLocale();
  const meeting = readFragment(meetingFragment, props.meeting);
  return (
    <>
      <PageHead
        title={t("title", { when: dateTime(meeting.startsAt) })}
        lead={localName(meeting.committee, locale).text}
        crumbs={[{ label: t("list.title"), to: "/meetings" }, { label: date(meeting.startsAt) }]}
        status={<MeetingStatusTag status={meeting.status} />}
        act={
          <>
            <AdjournMeeting meeting={meeting} />
            <CancelMeeting meeting={meeting} />
          </>
        }
      />
      <SideBySide
        aside={
          <>
            <MinutesPanel meeting={meeting} />
            <Attendance meeting={meeting} />
            <MeetingFacts meeting={meeting} />
          </>
        }
      >
        {meeting.cancelReason ? (
          <Alert tone="warning" title={t("cancelled")}>
            {meeting.cancelReason}
          </Alert>
        ) : null}
        {meeting.adjournReason ? (
          <Alert tone="warning" title={t("adjourned")}>
            {meeting.adjournReason}
          </Alert>
        ) : null}
        <h2>{t("agenda")}</h2>
        {meeting.agenda.length === 0 ? <p className="muted">{t("noAgenda")}</p> : null}
        {meeting.agenda.map((item) => (
          <AgendaItemCard key={item.id} agendaItem={item} />
        ))}
      </SideBySide>
    </>
  );
}
