import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { CheckboxGroup } from "@kutse/web-shared/ui/CheckboxGroup";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { Attendance_MeetingFragment } from "../../gql/graphql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { useAct } from "@kutse/web-shared/problems/useAct";
import styles from "./Attendance.module.css";
import { markAttendanceMutation } from "./markAttendanceMutation";

const meetingFragment = graphql(`
  fragment Attendance_meeting on Meeting {
    id
    viewerCanMarkAttendance
    seats {
      id
      role
      isPresent
      person {
        id
        firstName
        lastName
      }
    }
  }
`);

/** Who of the committee is at the meeting; the chair or the coordinator marks it. */
export function Attendance(props: { meeting: FragmentType<typeof meetingFragment> }) {
  const { t } = useTranslation("meeting");
  const meeting = readFragment(meetingFragment, props.meeting);
  return (
    <Card title={t("attendance.title")}>
      {meeting.viewerCanMarkAttendance ? <MarkAttendance meeting={meeting} /> : <Seats meeting={meeting} />}
    </Card>
  );
}

function Seats({ meeting }: { meeting: Attendance_MeetingFragment }) {
  const { t } = useTranslation(["meeting", "status"]);
  return (
    <ul className={styles.list}>
      {meeting.seats.map(({ id, person, role, isPresent }) => (
        <li key={id} className={styles.seat}>
          <span>
            {fullName(person)}
            <span className={styles.role}>{t(`status:role.${role}`)}</span>
          </span>
          {isPresent === null ? (
            <StatusTag>{t("attendance.unknown")}</StatusTag>
          ) : (
            <StatusTag tone={isPresent ? "success" : "neutral"}>
              {isPresent ? t("attendance.present") : t("attendance.absent")}
            </StatusTag>
          )}
        </li>
      ))}
    </ul>
  );
}

function MarkAttendance({ meeting }: { meeting: Attendance_MeetingFragment }) {
  const { t } = useTranslation(["meeting", "status"]);
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(markAttendanceMutation);
  const known = meeting.seats.filter((seat) => seat.isPresent).map((seat) => seat.person.id);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const mark = async () => {
    const { data } = await run({ input: { meetingId: meeting.id, presentPersonIds: chosen ?? known } });
    if (!data) return;
    setChosen(null);
    say(t("attendance.done"));
  };
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      <CheckboxGroup
        label={t("attendance.who")}
        value={chosen ?? known}
        onChange={setChosen}
        options={meeting.seats.map(({ person, role }) => ({
          value: person.id,
          label: `${fullName(person)}, ${t(`status:role.${role}`)}`,
        }))}
      />
      <div className="row">
        <Button busy={busy} busyText={t("attendance.busy")} tone="secondary" onPress={() => void mark()}>
          {t("attendance.act")}
        </Button>
      </div>
    </>
  );
}
