import { ObjectType } from "type-graphql";
import { Event } from "../platform/Event";
import { connectionOf } from "../platform/graphql/connectionOf";

/** A page of events. */
@ObjectType()
export class EventConnection extends connectionOf(Event, "Event") {}
