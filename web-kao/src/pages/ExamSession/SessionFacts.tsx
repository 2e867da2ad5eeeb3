import { PersonName } from "@kutse/web-shared/cards/PersonName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const sessionFragment = graphql(`
  fragment SessionFacts_examSession on ExamSession {
    id
    place
    webLink
    language
    capacity
    seatsTaken
    registrationClosesAt
    resultsConfirmedAt
    round {
      id
      name
    }
    qualifications {
      id
      title
      titleEn
      titleRu
    }
    assessors {
      id
      firstName
      lastName
    }
  }
`);

/** Where, in which language, for how many, by whom. */
export function SessionFacts(props: { session: FragmentType<typeof sessionFragment> }) {
  const { t } = useTranslation(["exams", "common", "status"]);
  const { dateTime } = useFormats();
  const session = readFragment(sessionFragment, props.session);
  return (
    <Card title={t("facts")}>
      <DescriptionList
        rows={[
          {
            label: t("common:qualifications"),
            value: session.qualifications.map((qualification) => (
              <div key={qualification.id}>
                <LocalText of={qualification} />
              </div>
            )),
          },
          { label: t("common:place"), value: session.place },
          {
            label: t("common:webLink"),
            value: session.webLink ? <a href={session.webLink}>{session.webLink}</a> : null,
          },
          { label: t("common:language"), value: t(`status:language.${session.language}`) },
          { label: t("seatsTaken"), value: `${session.seatsTaken} / ${session.capacity}` },
          { label: t("registrationCloses"), value: dateTime(session.registrationClosesAt) },
          { label: t("common:round"), value: session.round?.name },
          {
            label: t("assessors"),
            value: session.assessors.map((person) => (
              <div key={person.id}>
                <PersonName person={person} />
              </div>
            )),
          },
          {
            label: t("results.confirmedAt"),
            value: session.resultsConfirmedAt ? dateTime(session.resultsConfirmedAt) : null,
          },
        ]}
      />
    </Card>
  );
}
