import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Application } from "../applications/Application";
import { noteUsage } from "../people/noteUsage";
import type { Connection } from "../platform/graphql/connectionOf";
import { isId } from "../platform/isId";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { CertificateConnection } from "./CertificateConnection";
import { CertificateEntryFilter } from "./CertificateEntryFilter";
import { canSeeEntry, isShownToAll } from "./certificatePolicy";
import { findEntries, findOwnCertificates } from "./certificateQueries";
import { entriesRead } from "./entriesRead";

/** The entries as the officials and the holder read them. */
@Resolver(() => Application)
export class CertificateEntryResolver {
  @Query(() => [Certificate])
  myCertificates(@Ctx() ctx: RequestContext): Promise<Certificate[]> {
    return findOwnCertificates(ctx);
  }

  @Query(() => CertificateConnection)
  async certificateEntries(
    @Arg("filter", () => CertificateEntryFilter, { nullable: true }) filter: CertificateEntryFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<Certificate>> {
    const found = await findEntries(ctx, filter ?? {}, first, after ?? null);
    if (filter?.text?.trim()) await ctx.perform(noteUsage, entriesRead(found.edges.map(({ node }) => node)));
    return found;
  }

  @Query(() => Certificate, { nullable: true })
  async certificateEntry(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<Certificate | null> {
    const certificate = isId(id) ? await ctx.one(Certificate).load(id) : null;
    if (!certificate || !canSeeEntry(ctx.viewer, certificate)) return null;
    await ctx.perform(noteUsage, entriesRead([certificate]));
    return certificate;
  }

  @FieldResolver(() => Certificate, { nullable: true })
  async certificate(@Root() application: Application, @Ctx() ctx: RequestContext): Promise<Certificate | null> {
    const [certificate] = await ctx.many(Certificate, "applicationId").load(application.id);
    if (!certificate) return null;
    return canSeeEntry(ctx.viewer, certificate) || isShownToAll(certificate) ? certificate : null;
  }
}
