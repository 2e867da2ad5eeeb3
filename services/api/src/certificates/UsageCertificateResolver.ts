import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { UsageEntry } from "../people/UsageEntry";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { canSeeEntry } from "./certificatePolicy";

@Resolver(() => UsageEntry)
export class UsageCertificateResolver {
  /** The certificate that was read, when it was one. */
  @FieldResolver(() => Certificate, { nullable: true })
  async certificate(@Root() entry: UsageEntry, @Ctx() ctx: RequestContext): Promise<Certificate | null> {
    if (entry.subjectType !== "certificate") return null;
    const certificate = await ctx.one(Certificate).load(entry.subjectId);
    return certificate && canSeeEntry(ctx.viewer, certificate) ? certificate : null;
  }
}
