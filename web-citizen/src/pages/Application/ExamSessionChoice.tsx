import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Progress_ApplicationFragment } from "../../gql/graphql";
import { PlainList } from "../../parts/PlainList";
import { useAct } from "@kutse/web-shared/problems/useAct";
import styles from "./ExamSessionChoice.module.css";
import { takeSeatMutation } from "./takeSeatMutation";

type Session = Progress_ApplicationFragment["availableExamSessions"][number];

/** The times one may be examined at; choosing one takes the seat. */
export function ExamSessionChoice(props: { applicationId: string; sessions: readonly Session[] }) {
  const { applicationId, sessions } = props;
  const { t } = useTranslation(["progress", "status"]);
  const { dateTime, time } = useFormats();
  const { say } = useToast();
  const { run, mistakes } = useAct(takeSeatMutation, ["ApplicationPage"]);
  const [taking, setTaking] = useState<string | null>(null);
  const take = async (session: Session) => {
    if (taking) return;
    setTaking(session.id);
    const { data } = await run({ input: { applicationId, examSessionId: session.id } });
    setTaking(null);
    if (data) say(t("seat.taken"));
  };
  return (
    <section className="stack-tight">
      <h2>{t("seat.title")}</h2>
      <ErrorSummary mistakes={mistakes} />
      {sessions.length === 0 ? (
        <EmptyState icon="calendar" title={t("seat.none")}>
          {t("seat.noneWords")}
        </EmptyState>
      ) : (
        <p className="muted">{t("seat.words")}</p>
      )}
      <PlainList label={t("seat.title")}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.session}>
            <div>
              <p>
                <strong>
                  {dateTime(session.startsAt)}–{time(session.endsAt)}
                </strong>
              </p>
              <p>
                {session.place ?? t("seat.online")} · {t(`status:language.${session.language}`)}
              </p>
              <p className="muted small">
                {session.seatsFree > 0 ? t("seat.free", { count: session.seatsFree }) : t("seat.full")} ·{" "}
                {t("seat.until", { when: dateTime(session.registrationClosesAt) })}
              </p>
            </div>
            <Button
              tone="secondary"
              aria-label={t("seat.takeNamed", { when: dateTime(session.startsAt) })}
              isDisabled={session.seatsFree === 0}
              busy={taking === session.id}
              busyText={t("seat.taking")}
              onPress={() => void take(session)}
            >
              {t("seat.take")}
            </Button>
          </li>
        ))}
      </PlainList>
    </section>
  );
}
