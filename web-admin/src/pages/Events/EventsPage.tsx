import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { instantOf } from "@kutse/web-shared/texts/instantOf";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { DateField } from "@kutse/web-shared/ui/DateField";
import { FilterChips, type FilterChip } from "@kutse/web-shared/ui/FilterChips";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Select } from "@kutse/web-shared/ui/Select";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useTranslation } from "react-i18next";
import { dayAfter } from "@kutse/web-shared/texts/dayAfter";
import { eventTypes, isEventType } from "../../parts/eventTypes";
import { FilterBar } from "../../parts/FilterBar";
import { useEventWords } from "../../parts/useEventWords";
import { eventsPageQuery } from "./eventsPageQuery";
import { EventTable } from "./EventTable";

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const defaults = { type: "", from: "", until: "", actor: "", subject: "" };

type State = typeof defaults;

/** The address put as a filter: days begin and end in Estonia. */
function filterOf({ type, from, until, actor, subject }: State) {
  return {
    ...(isEventType(type) ? { type } : {}),
    ...(isDay(from) ? { from: instantOf(from, "00:00") } : {}),
    ...(isDay(until) ? { until: instantOf(dayAfter(until, 1), "00:00") } : {}),
    ...(actor ? { actorId: actor } : {}),
    ...(subject ? { subjectId: subject } : {}),
  };
}

/** What has happened in the register: the audit, newest first. */
export function EventsPage() {
  const { t } = useTranslation(["events", "common"]);
  const { what } = useEventWords();
  const [state, change] = useUrlState(defaults);
  const chips = useChips(state);
  const answer = useQuery(eventsPageQuery, { variables: { filter: filterOf(state) } });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <div className="stack">
        <FilterBar label={t("common:filters")}>
          <Select
            label={t("kind")}
            emptyLabel={t("common:all")}
            options={eventTypes.map((type) => ({ value: type, label: what(type) }))}
            value={state.type}
            onChange={(type) => change({ type })}
          />
          <DateField
            label={t("from")}
            value={isDay(state.from) ? state.from : null}
            onChange={(from) => change({ from: from ?? "" })}
          />
          <DateField
            label={t("until")}
            value={isDay(state.until) ? state.until : null}
            onChange={(until) => change({ until: until ?? "" })}
          />
        </FilterBar>
        <FilterChips chips={chips} onRemove={(id) => change({ [id]: "" })} onClear={() => change(defaults)} />
        <LoadedList answer={answer} pick={(data) => data.events}>
          {(nodes) => <EventTable events={nodes} />}
        </LoadedList>
      </div>
    </>
  );
}

function useChips({ type, from, until, actor, subject }: State): FilterChip[] {
  const { t } = useTranslation("events");
  const { date } = useFormats();
  const { what } = useEventWords();
  return [
    ...(isEventType(type) ? [{ id: "type", label: t("kind"), value: what(type) }] : []),
    ...(isDay(from) ? [{ id: "from", label: t("from"), value: date(from) }] : []),
    ...(isDay(until) ? [{ id: "until", label: t("until"), value: date(until) }] : []),
    ...(actor ? [{ id: "actor", label: t("onlyActor"), value: t("chosen") }] : []),
    ...(subject ? [{ id: "subject", label: t("onlySubject"), value: t("chosen") }] : []),
  ];
}
