import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import type { AwardingBodyPageQuery } from "../../gql/graphql";

/** When one may apply to a body, and its exams ahead. */
export function BodyDates({ answer, bodyId }: { answer: AwardingBodyPageQuery; bodyId: string }) {
  const { t } = useTranslation(["register", "status"]);
  const { date, dateTime } = useFormats();
  const rounds = answer.applicationRounds.edges.map((edge) => edge.node);
  const sessions = answer.calendarEntries.edges.flatMap((edge) => edge.node.examSession ?? []);
  const span = (from: string | null | undefined, until: string | null | undefined) =>
    from && until ? `${date(from)} – ${date(until)}` : "–";
  return (
    <>
      <section className="stack-tight">
        <h2>{t("rounds")}</h2>
        <Table
          caption={t("rounds")}
          hideCaption
          rows={rounds}
          rowKey={(round) => round.id}
          columns={[
            { id: "name", label: t("round"), main: true, cell: (round) => round.name },
            {
              id: "open",
              label: t("applyBetween"),
              figures: true,
              cell: (round) => span(round.opensOn, round.closesOn),
            },
            {
              id: "prior",
              label: t("priorBetween"),
              figures: true,
              cell: (round) => span(round.priorLearningOpensOn, round.priorLearningClosesOn),
            },
            { id: "exams", label: t("exams"), figures: true, cell: (round) => span(round.examsFrom, round.examsUntil) },
            {
              id: "meeting",
              label: t("decidedOn"),
              figures: true,
              cell: ({ meetingOn }) => (meetingOn ? date(meetingOn) : "–"),
            },
          ]}
          empty={<p className="muted">{t("noRounds")}</p>}
        />
      </section>
      <section className="stack-tight">
        <h2>{t("exams")}</h2>
        <Table
          caption={t("exams")}
          hideCaption
          rows={sessions}
          rowKey={(session) => session.id}
          columns={[
            { id: "when", label: t("when"), main: true, cell: (session) => dateTime(session.startsAt) },
            { id: "where", label: t("where"), cell: (session) => session.place ?? t("online") },
            {
              id: "what",
              label: t("qualification"),
              cell: ({ qualifications }) =>
                qualifications.map((qualification, at) => (
                  <span key={qualification.id}>
                    {at > 0 ? ", " : null}
                    <LocalText of={qualification} />
                  </span>
                )),
            },
            { id: "language", label: t("language"), cell: (session) => t(`status:language.${session.language}`) },
            {
              id: "until",
              label: t("registerUntil"),
              cell: (session) => dateTime(session.registrationClosesAt),
            },
            { id: "seats", label: t("seatsFree"), figures: true, cell: (session) => session.seatsFree },
          ]}
          empty={<p className="muted">{t("noExams")}</p>}
        />
        <div>
          <LinkButton to={`/calendar?body=${bodyId}`} tone="secondary" icon="calendar">
            {t("calendarOf")}
          </LinkButton>
        </div>
      </section>
    </>
  );
}
