import { Ctx, Query, Resolver } from "type-graphql";
import { RequestContext } from "../platform/RequestContext";
import { Statistics } from "./Statistics";
import { findStatistics } from "./statisticsQueries";

/** The register in figures. */
@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics)
  statistics(@Ctx() ctx: RequestContext): Promise<Statistics> {
    return findStatistics(ctx);
  }
}
