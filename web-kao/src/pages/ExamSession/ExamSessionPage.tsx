import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { SessionStatusTag } from "../../parts/SessionStatusTag";
import { SessionTime } from "../../parts/SessionTime";
import { SideBySide } from "../../parts/SideBySide";
import { ConfirmResults } from "./ConfirmResults";
import { examSessionPageQuery } from "./examSessionPageQuery";
import { SeatTable } from "./SeatTable";
import { SeatResults } from "./SeatResults";
import { SessionActs } from "./SessionActs";
import { SessionFacts } from "./SessionFacts";

const sessionFragment = graphql(`
  fragment ExamSessionPage_examSession on ExamSession {
    id
    startsAt
    endsAt
    status
    cancelReason
    viewerCanRecord
    seats {
      id
      ...SeatResults_examSeat
      ...SeatTable_examSeat
    }
    ...ConfirmResults_examSession
    ...SessionActs_examSession
    ...SessionFacts_examSession
  }
`);

/** One exam session: its facts, who sits it, and the results as the assessors write them down. */
export function ExamSessionPage() {
  const { sessionId = "" } = useParams();
  const answer = useQuery(examSessionPageQuery, { variables: { id: sessionId } });
  return (
    <Loaded answer={answer} pick={(data) => data.examSession}>
      {(session) => <ExamSession session={session} />}
    </Loaded>
  );
}

function ExamSession(props: { session: FragmentType<typeof sessionFragment> }) {
  const { t } = useTranslation("exams");
  const { date } = useFormats();
  const session = readFragment(sessionFragment, props.session);
  const { seats, viewerCanRecord } = session;
  const facts = <SessionFacts session={session} />;
  const work = (
    <>
      {session.cancelReason ? (
        <Alert tone="warning" title={t("cancelled")}>
          {session.cancelReason}
        </Alert>
      ) : null}
      <h2>{viewerCanRecord ? t("results.title") : t("seats.title")}</h2>
      {viewerCanRecord ? <p>{t("results.lead")}</p> : null}
      {viewerCanRecord ? seats.map((seat) => <SeatResults key={seat.id} seat={seat} />) : <SeatTable seats={seats} />}
      {viewerCanRecord && seats.length === 0 ? <p className="muted">{t("seats.none")}</p> : null}
      <ConfirmResults session={session} />
    </>
  );
  return (
    <>
      <PageHead
        title={t("session", { date: date(session.startsAt) })}
        lead={<SessionTime session={session} />}
        crumbs={[{ label: t("title"), to: "/exam-sessions" }, { label: date(session.startsAt) }]}
        status={<SessionStatusTag status={session.status} />}
        act={<SessionActs session={session} />}
      />
      {viewerCanRecord ? (
        <div className="stack">
          {work}
          {facts}
        </div>
      ) : (
        <SideBySide aside={facts}>{work}</SideBySide>
      )}
    </>
  );
}
