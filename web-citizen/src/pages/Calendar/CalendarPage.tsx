import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PlainList } from "../../parts/PlainList";
import { CalendarLine } from "./CalendarLine";
import { calendarMonths } from "./calendarMonths";
import { calendarPageQuery } from "./calendarPageQuery";

const months = { et: "et-EE", en: "en-GB", ru: "ru-RU" } as const;

/** The application rounds and exams ahead, month by month. */
export function CalendarPage() {
  const { t } = useTranslation(["register", "common"]);
  const locale = useLocale();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const answer = useQuery(calendarPageQuery, { variables: { from: `${today}T00:00:00.000Z` } });
  const nameOf = (month: string) =>
    new Intl.DateTimeFormat(months[locale], { month: "long", year: "numeric" }).format(new Date(`${month}-15`));
  return (
    <div className="stack">
      <PageHead
        title={t("calendar")}
        lead={t("calendarLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("calendar") }]}
      />
      <Loaded answer={answer} pick={(data) => calendarMonths(data, today)}>
        {(found) => (
          <>
            {found.length === 0 ? (
              <EmptyState icon="calendar" title={t("emptyCalendar")}>
                {t("emptyCalendarWords")}
              </EmptyState>
            ) : null}
            {found.map(({ month, entries }) => (
              <section key={month} className="stack-tight">
                <h2>{nameOf(month)}</h2>
                <PlainList>
                  {entries.map((entry) => (
                    <CalendarLine key={entry.id} entry={entry} />
                  ))}
                </PlainList>
              </section>
            ))}
          </>
        )}
      </Loaded>
    </div>
  );
}
