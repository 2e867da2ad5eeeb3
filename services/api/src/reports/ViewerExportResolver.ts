import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { ViewerType } from "../people/ViewerType";
import { RequestContext } from "../platform/RequestContext";
import { findOwnExports } from "./exportQueries";
import { PersonExport } from "./PersonExport";

/** The packages of my data I have asked for. */
@Resolver(() => ViewerType)
export class ViewerExportResolver {
  @FieldResolver(() => [PersonExport], { description: "The viewer's own, newest first, ten at most." })
  exports(@Ctx() ctx: RequestContext): Promise<PersonExport[]> {
    return findOwnExports(ctx);
  }
}
