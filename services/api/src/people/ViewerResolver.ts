import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { ChooseLocaleInput, chooseLocale } from "./chooseLocale";
import { isMandateActive } from "./isMandateActive";
import { Mandate } from "./Mandate";
import { Person } from "./Person";
import { PersonPayload } from "./PersonPayload";
import { SetMessagesTakenInput, setMessagesTaken } from "./setMessagesTaken";
import { SwitchRoleInput, switchRole } from "./switchRole";
import { UpdateContactsInput, updateContacts } from "./updateContacts";
import { viewerOf } from "./viewerOf";
import { ViewerPayload } from "./ViewerPayload";
import { ViewerType } from "./ViewerType";

@Resolver(() => ViewerType)
export class ViewerResolver {
  /** Who is signed in; null when nobody is. */
  @Query(() => ViewerType, { nullable: true })
  viewer(@Ctx() ctx: RequestContext): Promise<ViewerType | null> {
    return viewerOf(ctx);
  }

  @FieldResolver(() => Person)
  person(@Root() viewer: ViewerType, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(viewer.personId);
  }

  @FieldResolver(() => [Mandate])
  async mandates(@Root() viewer: ViewerType, @Ctx() ctx: RequestContext): Promise<Mandate[]> {
    const held = await ctx.many(Mandate, "personId", { validFrom: "ASC", id: "ASC" }).load(viewer.personId);
    return held.filter((mandate) => isMandateActive(mandate, ctx.today));
  }

  @FieldResolver(() => Mandate, { nullable: true })
  async activeMandate(@Root() viewer: ViewerType, @Ctx() ctx: RequestContext): Promise<Mandate | null> {
    return viewer.activeMandateId ? ctx.one(Mandate).load(viewer.activeMandateId) : null;
  }

  @Mutation(() => ViewerPayload)
  switchRole(@Arg("input", () => SwitchRoleInput) input: SwitchRoleInput, @Ctx() ctx: RequestContext): Promise<object> {
    return payload("viewer", async () => {
      await ctx.perform(switchRole, input);
      return (await viewerOf(ctx)) as ViewerType;
    });
  }

  @Mutation(() => ViewerPayload)
  chooseLocale(
    @Arg("input", () => ChooseLocaleInput) input: ChooseLocaleInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("viewer", async () => {
      await ctx.perform(chooseLocale, input);
      return (await viewerOf(ctx)) as ViewerType;
    });
  }

  @Mutation(() => PersonPayload)
  updateContacts(
    @Arg("input", () => UpdateContactsInput) input: UpdateContactsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("person", () => ctx.perform(updateContacts, input));
  }

  @Mutation(() => PersonPayload)
  setMessagesTaken(
    @Arg("input", () => SetMessagesTakenInput) input: SetMessagesTakenInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("person", () => ctx.perform(setMessagesTaken, input));
  }
}
