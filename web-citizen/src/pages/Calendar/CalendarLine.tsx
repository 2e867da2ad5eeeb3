import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import styles from "./CalendarLine.module.css";
import type { CalendarEntry } from "./calendarMonths";

/** One line of the calendar: the day, what happens, at which body. */
export function CalendarLine({ entry }: { entry: CalendarEntry }) {
  const { t } = useTranslation(["register", "status"]);
  const { date, time } = useFormats();
  const { kind, examSession, round, organisation } = entry;
  return (
    <li className={styles.line}>
      <time dateTime={entry.day} className={styles.day}>
        {date(entry.day)}
      </time>
      <div>
        <p>
          <strong>{t(`kinds.${kind}`)}</strong>
          {examSession ? ` · ${time(examSession.startsAt)}` : null}
          {round ? `: ${round.name}` : null}
        </p>
        <p>
          <Link to={`/awarding-bodies/${organisation.id}`}>
            <LocalText of={organisation} />
          </Link>
        </p>
        {examSession ? (
          <>
            <p className="muted">
              {examSession.qualifications.map((qualification, at) => (
                <span key={qualification.id}>
                  {at > 0 ? ", " : null}
                  <LocalText of={qualification} />
                </span>
              ))}
              {` · ${examSession.place ?? t("online")} · ${t(`status:language.${examSession.language}`)} · `}
              {t("seats", { count: examSession.seatsFree })}
            </p>
            {examSession.isAnnouncedInTime === false ? (
              <StatusTag tone="warning">{t("announcedLate")}</StatusTag>
            ) : null}
          </>
        ) : null}
      </div>
    </li>
  );
}
