import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Invoice } from "../billing/Invoice";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import { Event } from "../platform/Event";
import type { Connection } from "../platform/graphql/connectionOf";
import { canStep } from "../platform/lifecycle";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { PaperOrder } from "./PaperOrder";
import { PaperOrderConnection } from "./PaperOrderConnection";
import { PaperOrderFilter } from "./PaperOrderFilter";
import { paperOrderLifecycle, type PaperOrderStep } from "./paperOrderLifecycle";
import {
  canCancelPaperOrder,
  canForwardPaperOrder,
  canPrint,
  canRejectPaperOrder,
  canSeePaperOrder,
} from "./paperOrderPolicy";
import { findPaperOrders } from "./paperOrderQueries";

const isOpen = ({ status }: PaperOrder, verb: PaperOrderStep): boolean => canStep(paperOrderLifecycle, status, verb);

const missing = (what: string): never => {
  throw new Error(`An order of paper points at ${what} that is not there`);
};

@Resolver(() => PaperOrder)
export class PaperOrderResolver {
  /** One's own orders; for officials those of their certificates; for Kutsekoda all. Newest first. */
  @Query(() => PaperOrderConnection)
  paperOrders(
    @Arg("filter", () => PaperOrderFilter, { nullable: true }) filter: PaperOrderFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<PaperOrder>> {
    return findPaperOrders(ctx, filter ?? {}, first, after ?? null);
  }

  /** One order; null for who has nothing to do with it. */
  @Query(() => PaperOrder, { nullable: true })
  async paperOrder(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<PaperOrder | null> {
    const order = await ctx.one(PaperOrder).load(id);
    return order && canSeePaperOrder(ctx.viewer, order) ? order : null;
  }

  @FieldResolver(() => Certificate)
  async certificate(@Root() { certificateId }: PaperOrder, @Ctx() ctx: RequestContext): Promise<Certificate> {
    return (await ctx.one(Certificate).load(certificateId)) ?? missing("a certificate");
  }

  @FieldResolver(() => Person)
  async holder(@Root() { holderId }: PaperOrder, @Ctx() ctx: RequestContext): Promise<Person> {
    return (await ctx.one(Person).load(holderId)) ?? missing("a person");
  }

  @FieldResolver(() => Organisation, { description: "Who looks it through: the body, or Kutsekoda." })
  async handler(@Root() { handlerId }: PaperOrder, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return (await ctx.one(Organisation).load(handlerId)) ?? missing("an organisation");
  }

  @FieldResolver(() => Boolean, { description: "Whether the holder ordered it; else the body did." })
  isOrderedByHolder(@Root() { orderedBy, holderId }: PaperOrder): boolean {
    return orderedBy === holderId;
  }

  @FieldResolver(() => Invoice, { nullable: true, description: "Null when it costs nothing." })
  invoice(@Root() { invoiceId }: PaperOrder, @Ctx() ctx: RequestContext): Promise<Invoice | null> {
    return invoiceId ? ctx.one(Invoice).load(invoiceId) : Promise.resolve(null);
  }

  @FieldResolver(() => [Event], { description: "Newest first." })
  timeline(@Root() { id }: PaperOrder, @Ctx() ctx: RequestContext): Promise<Event[]> {
    return ctx.many(Event, "subjectId", { at: "DESC", id: "DESC" }).load(id);
  }

  @FieldResolver(() => Boolean)
  viewerCanCancel(@Root() order: PaperOrder, @Ctx() ctx: RequestContext): boolean {
    return canCancelPaperOrder(ctx.viewer, order) && isOpen(order, "cancel");
  }

  @FieldResolver(() => Boolean)
  viewerCanForward(@Root() order: PaperOrder, @Ctx() ctx: RequestContext): boolean {
    return canForwardPaperOrder(ctx.viewer, order) && isOpen(order, "forward");
  }

  @FieldResolver(() => Boolean)
  viewerCanReject(@Root() order: PaperOrder, @Ctx() ctx: RequestContext): boolean {
    return canRejectPaperOrder(ctx.viewer, order);
  }

  @FieldResolver(() => Boolean)
  viewerCanStartPrinting(@Root() order: PaperOrder, @Ctx() ctx: RequestContext): boolean {
    return canPrint(ctx.viewer) && isOpen(order, "startPrinting");
  }

  @FieldResolver(() => Boolean)
  viewerCanMarkPrinted(@Root() order: PaperOrder, @Ctx() ctx: RequestContext): boolean {
    return canPrint(ctx.viewer) && isOpen(order, "markPrinted");
  }

  @FieldResolver(() => Boolean)
  viewerCanDispatch(@Root() order: PaperOrder, @Ctx() ctx: RequestContext): boolean {
    return canPrint(ctx.viewer) && isOpen(order, "dispatch");
  }

  @FieldResolver(() => Boolean)
  viewerCanMarkDelivered(@Root() order: PaperOrder, @Ctx() ctx: RequestContext): boolean {
    return canPrint(ctx.viewer) && isOpen(order, "deliver");
  }
}
