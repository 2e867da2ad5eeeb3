import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import styles from "./CalendarLine.module.css";
import type { CalendarEntry } from "./calendarMonths";

/** One line of the calendar: the day, what happens, at which body. */
export function CalendarLine({ entry }: { entry: CalendarEntry }) {
  const { t } = useTranslation(["register", "status"]);
  const { date, time } = useFormats();
  const body = entry.kind === "exam" ? entry.session.organisation : entry.round.organisation;
  return (
    <li className={styles.line}>
      <time dateTime={entry.day} className={styles.day}>
        {date(entry.day)}
      </time>
      <div>
        <p>
          <strong>{t(entry.kind)}</strong>
          {entry.kind === "exam" ? ` · ${time(entry.session.startsAt)}` : `: ${entry.round.name}`}
        </p>
        <p>
          <Link to={`/awarding-bodies/${body.id}`}>
            <LocalText of={body} />
          </Link>
        </p>
        {entry.kind === "exam" ? (
          <p className="muted">
            {entry.session.qualifications.map((qualification, at) => (
              <span key={qualification.id}>
                {at > 0 ? ", " : null}
                <LocalText of={qualification} />
              </span>
            ))}
            {` · ${entry.session.place ?? t("online")} · ${t(`status:language.${entry.session.language}`)} · `}
            {t("seats", { count: entry.session.seatsFree })}
          </p>
        ) : null}
      </div>
    </li>
  );
}
