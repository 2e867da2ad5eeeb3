import { PersonName } from "@kutse/web-shared/cards/PersonName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const meetingFragment = graphql(`
  fragment MeetingFacts_meeting on Meeting {
    id
    form
    place
    webLink
    startsAt
    convenedAt
    convenedBy {
      id
      firstName
      lastName
    }
    committee {
      id
      name
    }
  }
`);

/** When, where and how the meeting is held. */
export function MeetingFacts(props: { meeting: FragmentType<typeof meetingFragment> }) {
  const { t } = useTranslation(["meeting", "common"]);
  const { dateTime } = useFormats();
  const meeting = readFragment(meetingFragment, props.meeting);
  return (
    <Card title={t("facts")}>
      <DescriptionList
        rows={[
          { label: t("common:time"), value: dateTime(meeting.startsAt) },
          { label: t("form"), value: t(`common:meetingForm.${meeting.form}`) },
          { label: t("common:place"), value: meeting.place },
          {
            label: t("common:webLink"),
            value: meeting.webLink ? <a href={meeting.webLink}>{t("join")}</a> : null,
          },
          {
            label: t("committee"),
            value: (
              <Link to={`/committees/${meeting.committee.id}`} lang="et">
                {meeting.committee.name}
              </Link>
            ),
          },
          { label: t("convenedBy"), value: <PersonName person={meeting.convenedBy} /> },
        ]}
      />
    </Card>
  );
}
