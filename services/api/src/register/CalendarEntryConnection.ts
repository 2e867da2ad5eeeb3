import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { CalendarEntry } from "./CalendarEntry";

/** A page of the calendar. */
@ObjectType()
export class CalendarEntryConnection extends connectionOf(CalendarEntry, "CalendarEntry") {}
