import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Event } from "../platform/Event";
import type { Connection } from "../platform/graphql/connectionOf";
import type { RequestContext } from "../platform/RequestContext";
import { Role } from "../platform/Role";
import { EventConnection } from "./EventConnection";
import { EventFilter } from "./EventFilter";
import { findEvents } from "./eventQueries";
import { Person } from "./Person";
import { RoleEnum } from "./RoleEnum";

@Resolver(() => Event)
export class EventResolver {
  /** What has happened in the register, newest first; for Kutsekoda. */
  @Query(() => EventConnection)
  events(
    @Arg("filter", () => EventFilter, { nullable: true }) filter: EventFilter | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Event>> {
    return findEvents(ctx, filter ?? {}, first, after);
  }

  /** Who did it; null for the register itself. */
  @FieldResolver(() => Person, { nullable: true })
  async actor(@Root() event: Event, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return event.actorPersonId ? ctx.one(Person).load(event.actorPersonId) : null;
  }

  @FieldResolver(() => RoleEnum, { nullable: true })
  actorRole(@Root() event: Event): Role | null {
    return Object.values(Role).find((role) => role === event.actorRole) ?? null;
  }

  /** Facts of the event as JSON text: ids, states and dates, no personal data. */
  @FieldResolver(() => String, { nullable: true })
  data(@Root() event: Event): string | null {
    return Object.keys(event.data).length === 0 ? null : JSON.stringify(event.data);
  }
}
