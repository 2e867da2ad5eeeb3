import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { LoadMore } from "@kutse/web-shared/ui/LoadMore";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { RadioGroup } from "@kutse/web-shared/ui/RadioGroup";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CalendarFeed } from "./CalendarFeed";
import { CalendarFilters } from "./CalendarFilters";
import { CalendarList } from "./CalendarList";
import { CalendarMonthView } from "./CalendarMonthView";
import { calendarPageQuery } from "./calendarPageQuery";
import { calendarFilterOf, monthOf, wantedAtFirst } from "./wantedDays";

const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Tallinn" });

/** The application rounds and exams: what lies ahead, or a month as a sheet of days. */
export function CalendarPage() {
  const { t } = useTranslation(["register", "common"]);
  const [today] = useState(() => days.format(new Date()));
  const [wanted, change] = useUrlState(wantedAtFirst);
  const isMonth = wanted.view === "month";
  const answer = useQuery(calendarPageQuery, {
    variables: { filter: calendarFilterOf(wanted, today), first: isMonth ? 100 : 30 },
  });
  const month = monthOf(wanted, today);
  return (
    <div className="stack">
      <PageHead
        title={t("calendar")}
        lead={t("calendarLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("calendar") }]}
      />
      <p>{t("announcement")}</p>
      <CalendarFilters wanted={wanted} onChange={change} />
      <RadioGroup
        label={t("view")}
        layout="inline"
        value={isMonth ? "month" : "list"}
        onChange={(view) => change({ view })}
        options={[
          { value: "list", label: t("viewList") },
          { value: "month", label: t("viewMonth") },
        ]}
      />
      <Loaded
        answer={isMonth ? { ...answer, data: answer.data ?? answer.previousData } : answer}
        pick={(data) => data.calendarEntries}
      >
        {({ edges, pageInfo }) => {
          const entries = edges.map((edge) => edge.node);
          return (
            <>
              {isMonth ? (
                <CalendarMonthView
                  month={month}
                  today={today}
                  entries={entries}
                  onMonth={(to) => change({ month: to })}
                />
              ) : (
                <CalendarList entries={entries} />
              )}
              {!isMonth || pageInfo.hasNextPage ? (
                <LoadMore
                  shown={edges.length}
                  hasMore={pageInfo.hasNextPage}
                  busy={answer.loading}
                  onMore={() => void answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
                />
              ) : null}
            </>
          );
        }}
      </Loaded>
      <CalendarFeed wanted={wanted} />
    </div>
  );
}
