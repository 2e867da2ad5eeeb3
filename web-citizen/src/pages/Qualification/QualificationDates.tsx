import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const qualificationFragment = graphql(`
  fragment QualificationDates_qualification on Qualification {
    id
    openRounds {
      id
      name
      closesOn
      examsFrom
      examsUntil
      organisation {
        id
        name
        nameEn
        nameRu
      }
    }
    nextExamSessions {
      id
      startsAt
      place
      webLink
      language
      seatsFree
      organisation {
        id
        name
        nameEn
        nameRu
      }
    }
  }
`);

/** When one may apply, and the exams that are already in the calendar. */
export function QualificationDates(props: { qualification: FragmentType<typeof qualificationFragment> }) {
  const { t } = useTranslation(["qualifications", "status"]);
  const { date, dateTime } = useFormats();
  const { openRounds, nextExamSessions } = readFragment(qualificationFragment, props.qualification);
  return (
    <>
      <section className="stack-tight">
        <h2>{t("rounds")}</h2>
        <Table
          caption={t("roundsCaption")}
          hideCaption
          rows={openRounds}
          rowKey={(round) => round.id}
          columns={[
            { id: "body", label: t("awardedBy"), main: true, cell: (round) => <LocalText of={round.organisation} /> },
            { id: "name", label: t("round"), cell: (round) => round.name },
            { id: "closes", label: t("closes"), figures: true, cell: (round) => date(round.closesOn) },
            {
              id: "exams",
              label: t("exams"),
              figures: true,
              cell: ({ examsFrom, examsUntil }) =>
                examsFrom && examsUntil ? `${date(examsFrom)} – ${date(examsUntil)}` : "–",
            },
          ]}
          empty={
            <EmptyState
              icon="calendar"
              title={t("noRounds")}
              act={
                <LinkButton to="/calendar" tone="secondary">
                  {t("toCalendar")}
                </LinkButton>
              }
            >
              {t("noRoundsWords")}
            </EmptyState>
          }
        />
      </section>
      <section className="stack-tight">
        <h2>{t("sessions")}</h2>
        <Table
          caption={t("sessionsCaption")}
          hideCaption
          rows={nextExamSessions}
          rowKey={(session) => session.id}
          columns={[
            { id: "when", label: t("when"), main: true, cell: (session) => dateTime(session.startsAt) },
            { id: "where", label: t("where"), cell: (session) => session.place ?? t("online") },
            { id: "body", label: t("awardedBy"), cell: (session) => <LocalText of={session.organisation} /> },
            { id: "language", label: t("language"), cell: (session) => t(`status:language.${session.language}`) },
            { id: "seats", label: t("seats"), figures: true, cell: (session) => session.seatsFree },
          ]}
          empty={<p className="muted">{t("noSessions")}</p>}
        />
      </section>
    </>
  );
}
