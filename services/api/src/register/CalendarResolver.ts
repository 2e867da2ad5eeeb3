import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ApplicationRound } from "../applications/ApplicationRound";
import { ExamSession } from "../exams/ExamSession";
import { Organisation } from "../organisations/Organisation";
import type { Connection } from "../platform/graphql/connectionOf";
import { RequestContext } from "../platform/RequestContext";
import { CalendarEntry } from "./CalendarEntry";
import { CalendarEntryConnection } from "./CalendarEntryConnection";
import { CalendarFilter } from "./CalendarFilter";
import { CalendarKind } from "./CalendarKind";
import { findCalendarEntries } from "./calendarQueries";

@Resolver(() => CalendarEntry)
export class CalendarResolver {
  /** The public calendar of application rounds and exams, day by day. */
  @Query(() => CalendarEntryConnection)
  calendarEntries(
    @Arg("filter", () => CalendarFilter, { nullable: true }) filter: CalendarFilter | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<CalendarEntry>> {
    return findCalendarEntries(ctx, filter ?? {}, first, after);
  }

  @FieldResolver(() => Organisation)
  organisation(@Root() entry: CalendarEntry, @Ctx() ctx: RequestContext): Promise<Organisation | null> {
    return ctx.one(Organisation).load(entry.organisationId);
  }

  /** The exam; null when the entry is of a round. */
  @FieldResolver(() => ExamSession, { nullable: true })
  examSession(@Root() entry: CalendarEntry, @Ctx() ctx: RequestContext): Promise<ExamSession | null> | null {
    return entry.kind === CalendarKind.EXAM ? ctx.one(ExamSession).load(entry.subjectId) : null;
  }

  /** The round that opens or closes; null when the entry is an exam. */
  @FieldResolver(() => ApplicationRound, { nullable: true })
  round(@Root() entry: CalendarEntry, @Ctx() ctx: RequestContext): Promise<ApplicationRound | null> | null {
    return entry.kind === CalendarKind.EXAM ? null : ctx.one(ApplicationRound).load(entry.subjectId);
  }
}
