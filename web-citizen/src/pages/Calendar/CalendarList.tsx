import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { useTranslation } from "react-i18next";
import { PlainList } from "../../parts/PlainList";
import { CalendarLine } from "./CalendarLine";
import styles from "./CalendarList.module.css";
import { calendarMonths, type CalendarEntry } from "./calendarMonths";

const months = { et: "et-EE", en: "en-GB", ru: "ru-RU" } as const;

/** What lies ahead, month by month. */
export function CalendarList({ entries }: { entries: readonly CalendarEntry[] }) {
  const { t } = useTranslation("register");
  const locale = useLocale();
  const nameOf = (month: string) =>
    new Intl.DateTimeFormat(months[locale], { month: "long", year: "numeric" }).format(new Date(`${month}-15`));
  if (entries.length === 0) {
    return (
      <div role="status">
        <EmptyState icon="calendar" title={t("emptyCalendar")}>
          {t("emptyCalendarWords")}
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      {calendarMonths(entries).map(({ month, entries: inMonth }) => (
        <section key={month} className="stack-tight">
          <h2 className={styles.month}>{nameOf(month)}</h2>
          <PlainList>
            {inMonth.map((entry) => (
              <CalendarLine key={entry.id} entry={entry} />
            ))}
          </PlainList>
        </section>
      ))}
    </>
  );
}
