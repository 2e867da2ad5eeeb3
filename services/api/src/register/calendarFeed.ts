import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { ApplicationRound } from "../applications/ApplicationRound";
import { qualificationIdsOf } from "../exams/examSessionQueries";
import { ExamSession } from "../exams/ExamSession";
import { Organisation } from "../organisations/Organisation";
import { addDays } from "../platform/days";
import type { RequestContext } from "../platform/RequestContext";
import type { Locale } from "../platform/Viewer";
import { Qualification } from "../standards/Qualification";
import type { CalendarEntry } from "./CalendarEntry";
import type { CalendarFilter } from "./CalendarFilter";
import { calendarFeedEntries } from "./calendarQueries";
import { calendarTexts } from "./calendarTexts";

/** Where the feed is read: it names events for good, and links back. */
export interface FeedPlace {
  readonly publicUrl: string;
  readonly locale: Locale;
}

/** The calendar for calendar programs (RFC 5545): moments are told in UTC, days are Estonian days; names of events stay the same, cancelled exams are sent as cancelled. */
export async function calendarFeed(ctx: RequestContext, filter: CalendarFilter, place: FeedPlace): Promise<string> {
  const texts = calendarTexts[place.locale];
  const calendar = ical({
    name: texts.name,
    prodId: { company: "Kutseregister", product: "calendar", language: place.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    x: [{ key: "X-WR-TIMEZONE", value: "Europe/Tallinn" }],
    ttl: 3600 * 6,
    url: `${place.publicUrl}/calendar`,
  });
  const asked = { ...filter, from: filter.from ?? addDays(ctx.today, -30) };
  const entries = await calendarFeedEntries(ctx, asked);
  const events = await Promise.all(entries.map((entry) => eventOf(ctx, entry, place)));
  for (const event of events) if (event) calendar.createEvent(event);
  return calendar.toString();
}

async function eventOf(ctx: RequestContext, entry: CalendarEntry, { publicUrl, locale }: FeedPlace) {
  const organisation = await ctx.one(Organisation).load(entry.organisationId);
  const body = organisation ? namedIn(locale, organisation.name, organisation.nameEn, organisation.nameRu) : "";
  const base = {
    id: `${entry.kind.toLowerCase()}-${entry.subjectId}@${new URL(publicUrl).hostname}`,
    url: `${publicUrl}/awarding-bodies/${entry.organisationId}`,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
  const what = calendarTexts[locale].kinds[entry.kind];
  if (entry.kind !== "EXAM") {
    const round = await ctx.one(ApplicationRound).load(entry.subjectId);
    const start = new Date(`${entry.day}T00:00:00Z`);
    return (
      round && {
        ...base,
        start,
        stamp: stampOf(round),
        allDay: true,
        summary: `${what}: ${body}`,
        description: round.name,
      }
    );
  }
  const session = await ctx.one(ExamSession).load(entry.subjectId);
  if (!session) return null;
  const ids = await qualificationIdsOf(ctx, session.id);
  const found = await Promise.all(ids.map((id) => ctx.one(Qualification).load(id)));
  const titles = found.map((one) => (one ? namedIn(locale, one.title, one.titleEn, one.titleRu) : "")).join(", ");
  return {
    ...base,
    start: session.startsAt,
    end: session.endsAt,
    stamp: stampOf(session),
    summary: `${what}: ${titles}`,
    description: [body, calendarTexts[locale].languages[session.language]].join("\n"),
    location: session.place ?? calendarTexts[locale].online,
    sequence: session.cancelledAt ? 1 : 0,
    status: session.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

const stampOf = (thing: { publishedAt: Date | null; cancelledAt?: Date | null }): Date =>
  thing.cancelledAt ?? thing.publishedAt ?? new Date(0);

const namedIn = (locale: Locale, et: string, en: string | null, ru: string | null): string =>
  ({ et, en, ru })[locale] ?? et;
