import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import { payload } from "../platform/payload";
import type { RequestContext } from "../platform/RequestContext";
import { orderExport, OrderExportInput } from "./orderExport";
import { QuestionnaireExport } from "./QuestionnaireExport";
import { QuestionnaireExportPayload } from "./QuestionnaireExportPayload";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

@Resolver(() => QuestionnaireExport)
export class QuestionnaireExportResolver {
  @FieldResolver(() => Person)
  orderedBy(@Root() ordered: QuestionnaireExport, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return ctx.one(Person).load(ordered.orderedBy);
  }

  /** To which version the answers are. */
  @FieldResolver(() => Int)
  async versionNumber(@Root() ordered: QuestionnaireExport, @Ctx() ctx: RequestContext): Promise<number> {
    return (await ctx.one(QuestionnaireVersion).load(ordered.versionId))?.number ?? 1;
  }

  /** Orders a file of the answers. */
  @Mutation(() => QuestionnaireExportPayload)
  orderExport(
    @Arg("input", () => OrderExportInput) input: OrderExportInput,
    @Ctx() ctx: RequestContext,
  ): Promise<object> {
    return payload("questionnaireExport", () => ctx.perform(orderExport, input));
  }
}
