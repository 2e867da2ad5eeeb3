import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { cancelPaperOrder, CancelPaperOrderInput } from "./cancelPaperOrder";
import { dispatchPaperOrders } from "./dispatchPaperOrders";
import { forwardPaperOrder, ForwardPaperOrderInput } from "./forwardPaperOrder";
import { markDelivered, MarkDeliveredInput } from "./markDelivered";
import { markPrinted, MarkPrintedInput } from "./markPrinted";
import { orderDuplicate } from "./orderDuplicate";
import { OrderDuplicateInput } from "./OrderDuplicateInput";
import { PaperOrderPayload } from "./PaperOrderPayload";
import { PaperOrdersInput } from "./PaperOrdersInput";
import { PaperOrdersPayload } from "./PaperOrdersPayload";
import { rejectPaperOrder, RejectPaperOrderInput } from "./rejectPaperOrder";
import { startPrinting } from "./startPrinting";

/** What may be done with an order of paper. */
@Resolver()
export class PaperOrderActResolver {
  @Mutation(() => PaperOrderPayload)
  orderDuplicate(
    @Arg("input", () => OrderDuplicateInput) input: OrderDuplicateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperOrderPayload> {
    return payload("paperOrder", () => ctx.perform(orderDuplicate, input));
  }

  @Mutation(() => PaperOrderPayload)
  cancelPaperOrder(
    @Arg("input", () => CancelPaperOrderInput) input: CancelPaperOrderInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperOrderPayload> {
    return payload("paperOrder", () => ctx.perform(cancelPaperOrder, input));
  }

  @Mutation(() => PaperOrderPayload)
  forwardPaperOrder(
    @Arg("input", () => ForwardPaperOrderInput) input: ForwardPaperOrderInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperOrderPayload> {
    return payload("paperOrder", () => ctx.perform(forwardPaperOrder, input));
  }

  @Mutation(() => PaperOrderPayload)
  rejectPaperOrder(
    @Arg("input", () => RejectPaperOrderInput) input: RejectPaperOrderInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperOrderPayload> {
    return payload("paperOrder", () => ctx.perform(rejectPaperOrder, input));
  }

  @Mutation(() => PaperOrderPayload)
  markPrinted(
    @Arg("input", () => MarkPrintedInput) input: MarkPrintedInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperOrderPayload> {
    return payload("paperOrder", () => ctx.perform(markPrinted, input));
  }

  @Mutation(() => PaperOrderPayload)
  markDelivered(
    @Arg("input", () => MarkDeliveredInput) input: MarkDeliveredInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperOrderPayload> {
    return payload("paperOrder", () => ctx.perform(markDelivered, input));
  }

  @Mutation(() => PaperOrdersPayload)
  startPrinting(
    @Arg("input", () => PaperOrdersInput) input: PaperOrdersInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperOrdersPayload> {
    return payload("paperOrders", () => ctx.perform(startPrinting, input));
  }

  @Mutation(() => PaperOrdersPayload)
  dispatchPaperOrders(
    @Arg("input", () => PaperOrdersInput) input: PaperOrdersInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PaperOrdersPayload> {
    return payload("paperOrders", () => ctx.perform(dispatchPaperOrders, input));
  }
}
