import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../platform/graphql/connectionOf";
import { DayScalar } from "../platform/graphql/DayScalar";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { Mandate } from "./Mandate";
import { canSeeMandate } from "./mandatePolicy";
import { noteUsage, type NoteUsageInput } from "./noteUsage";
import { findPeople } from "./peopleQueries";
import { Person } from "./Person";
import { PersonConnection } from "./PersonConnection";
import { PersonFilter } from "./PersonFilter";
import { PersonPayload } from "./PersonPayload";
import { canProtect, canSearchPeople, canSeeIdentity, canSuspend } from "./personPolicy";
import { ProtectPersonInput, protectPerson } from "./protectPerson";
import { SuspendPersonInput, suspendPerson } from "./suspendPerson";
import { UsageKind } from "./UsageKind";
import { UsagePurpose } from "./UsagePurpose";

@Resolver(() => Person)
export class PersonResolver {
  /** One person, for Kutsekoda; the look is written down. */
  @Query(() => Person, { nullable: true })
  async person(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Person | null> {
    const person = await ctx.one(Person).load(id);
    if (!person || !(canSearchPeople(ctx.viewer) || person.id === ctx.viewer.personId)) return null;
    await ctx.perform(noteUsage, lookedUp([person]));
    return person;
  }

  /** People by personal code or name, for Kutsekoda; each one shown is written down. */
  @Query(() => PersonConnection)
  async people(
    @Arg("filter", () => PersonFilter) filter: PersonFilter,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Person>> {
    const found = await findPeople(ctx, filter, first, after);
    await ctx.perform(noteUsage, lookedUp(found.edges.map((edge) => edge.node)));
    return found;
  }

  @FieldResolver(() => String, { nullable: true })
  personalCode(@Root() person: Person, @Ctx() ctx: RequestContext): string | null {
    return canSeeIdentity(ctx.viewer, person) ? person.personalCode : null;
  }

  @FieldResolver(() => DayScalar, { nullable: true })
  birthDate(@Root() person: Person, @Ctx() ctx: RequestContext): string | null {
    return canSeeIdentity(ctx.viewer, person) ? person.birthDate : null;
  }

  @FieldResolver(() => String, { nullable: true })
  country(@Root() person: Person, @Ctx() ctx: RequestContext): string | null {
    return canSeeIdentity(ctx.viewer, person) ? (person.foreignCountry ?? "EE") : null;
  }

  @FieldResolver(() => String, { nullable: true })
  email(@Root() person: Person, @Ctx() ctx: RequestContext): string | null {
    return canSeeIdentity(ctx.viewer, person) ? person.email : null;
  }

  @FieldResolver(() => String, { nullable: true })
  phone(@Root() person: Person, @Ctx() ctx: RequestContext): string | null {
    return canSeeIdentity(ctx.viewer, person) ? person.phone : null;
  }

  @FieldResolver(() => String, { nullable: true })
  address(@Root() person: Person, @Ctx() ctx: RequestContext): string | null {
    return canSeeIdentity(ctx.viewer, person) ? person.address : null;
  }

  /** Whether messages sent through the public register are taken. */
  @FieldResolver(() => Boolean, { nullable: true })
  takesMessages(@Root() person: Person, @Ctx() ctx: RequestContext): boolean | null {
    return canSeeIdentity(ctx.viewer, person) ? person.messagesRefusedAt === null : null;
  }

  @FieldResolver(() => Date, { nullable: true })
  suspendedAt(@Root() person: Person, @Ctx() ctx: RequestContext): Date | null {
    return canSearchPeople(ctx.viewer) ? person.suspendedAt : null;
  }

  /** For Kutsekoda; nothing public shows the person while it is set. */
  @FieldResolver(() => Date, { nullable: true })
  protectedAt(@Root() person: Person, @Ctx() ctx: RequestContext): Date | null {
    return canProtect(ctx.viewer) ? person.protectedAt : null;
  }

  @FieldResolver(() => Boolean)
  viewerCanProtect(@Ctx() ctx: RequestContext): boolean {
    return canProtect(ctx.viewer);
  }

  @FieldResolver(() => [Mandate])
  async mandates(@Root() person: Person, @Ctx() ctx: RequestContext): Promise<Mandate[]> {
    const held = await ctx.many(Mandate, "personId", { validFrom: "DESC", id: "DESC" }).load(person.id);
    return held.filter((mandate) => canSeeMandate(ctx.viewer, mandate));
  }

  @FieldResolver(() => Boolean)
  viewerCanSuspend(@Root() person: Person, @Ctx() ctx: RequestContext): boolean {
    return canSuspend(ctx.viewer, person) && person.suspendedAt === null;
  }

  @Mutation(() => PersonPayload)
  protectPerson(
    @Arg("input", () => ProtectPersonInput) input: ProtectPersonInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("person", () => ctx.perform(protectPerson, input));
  }

  @Mutation(() => PersonPayload)
  suspendPerson(
    @Arg("input", () => SuspendPersonInput) input: SuspendPersonInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("person", () => ctx.perform(suspendPerson, input));
  }
}

/** What Kutsekoda sees of people it looks up. */
const lookedUp = (people: readonly Person[]): NoteUsageInput => ({
  of: people.map(({ id }) => ({ personId: id, type: "person", id })),
  purpose: UsagePurpose.PERSON_LOOKUP,
  kinds: [UsageKind.NAME, UsageKind.PERSONAL_CODE, UsageKind.BIRTH_DATE, UsageKind.CONTACTS, UsageKind.MANDATES],
});
