import { parseDate } from "@internationalized/date";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Icon } from "@kutse/web-shared/ui/Icon";
import { VisuallyHidden } from "@kutse/web-shared/ui/VisuallyHidden";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { useTranslation } from "react-i18next";
import { PlainList } from "../../parts/PlainList";
import { CalendarLine } from "./CalendarLine";
import type { CalendarEntry } from "./calendarMonths";
import styles from "./CalendarMonthView.module.css";

/** `month` is `YYYY-MM`; turning the page asks for another one. */
export type CalendarMonthViewProps = {
  month: string;
  today: string;
  entries: readonly CalendarEntry[];
  onMonth: (month: string) => void;
};

/** A month as a sheet of days: arrows move, Enter shows what happens on the day below the sheet. */
export function CalendarMonthView({ month, today, entries, onMonth }: CalendarMonthViewProps) {
  const { t } = useTranslation("register");
  const { dateLong } = useFormats();
  const first = month === today.slice(0, 7) ? today : `${month}-01`;
  const [day, setDay] = useState("");
  const [focused, setFocused] = useState("");
  const ahead = entries.find((entry) => entry.day >= first && entry.day.startsWith(month));
  const shown = day.startsWith(month) ? day : (ahead?.day ?? first);
  const onDay = entries.filter((entry) => entry.day === shown);
  const turn = (to: string) => {
    setFocused(to);
    if (to.slice(0, 7) !== month) onMonth(to.slice(0, 7));
  };
  return (
    <div className="stack">
      <Calendar
        className={styles.calendar}
        aria-label={t("calendar")}
        value={parseDate(shown)}
        onChange={(value) => setDay(value.toString())}
        focusedValue={parseDate(focused.startsWith(month) ? focused : shown)}
        onFocusChange={(value) => turn(value.toString())}
      >
        <div className={styles.head}>
          <Button slot="previous" className={styles.turn}>
            <Icon name="arrowLeft" />
          </Button>
          <CalendarHeading className={styles.month} />
          <Button slot="next" className={styles.turn}>
            <Icon name="arrowRight" />
          </Button>
        </div>
        <CalendarGrid weekdayStyle="short" className={styles.grid}>
          {(date) => (
            <CalendarCell date={date} className={styles.day}>
              {({ formattedDate }) => (
                <>
                  <span>{formattedDate}</span>
                  <OnDay entries={entries.filter((entry) => entry.day === date.toString())} />
                </>
              )}
            </CalendarCell>
          )}
        </CalendarGrid>
      </Calendar>
      <p role="status" className="muted">
        {t("thingsInMonth", { count: entries.length })}
      </p>
      <section className="stack-tight" aria-live="polite">
        <h2>{dateLong(shown)}</h2>
        {onDay.length === 0 ? <p className="muted">{t("nothingThatDay")}</p> : null}
        <PlainList>
          {onDay.map((entry) => (
            <CalendarLine key={entry.id} entry={entry} />
          ))}
        </PlainList>
      </section>
    </div>
  );
}

/** How many things there are on a day, and in a wide sheet the first ones in words. */
function OnDay({ entries }: { entries: readonly CalendarEntry[] }) {
  const { t } = useTranslation("register");
  if (entries.length === 0) return null;
  return (
    <>
      <span className={styles.count}>
        <span aria-hidden="true">{entries.length}</span>
        <VisuallyHidden>{t("things", { count: entries.length })}</VisuallyHidden>
      </span>
      {entries.slice(0, 2).map((entry) => (
        <span key={entry.id} className={styles.what}>
          {t(`kinds.${entry.kind}`)}
        </span>
      ))}
    </>
  );
}
