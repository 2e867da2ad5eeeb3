import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { Certificate } from "../certificates/Certificate";
import { CertificateConnection } from "../certificates/CertificateConnection";
import type { Connection } from "../platform/graphql/connectionOf";
import { RequestContext } from "../platform/RequestContext";
import { carriedBy } from "./carriedBy";
import { CertificateFilter } from "./CertificateFilter";
import { findByNumber, findPage } from "./registerQueries";
import { withoutGuessing } from "./withoutGuessing";

/** The register as anyone may see it. */
@Resolver()
export class RegisterResolver {
  @Query(() => CertificateConnection)
  certificates(
    @Arg("filter", () => CertificateFilter, { nullable: true }) filter: CertificateFilter | null,
    @Arg("first", () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Certificate>> {
    const find = (): Promise<Connection<Certificate>> =>
      findPage(ctx, filter ?? {}, first, after ?? null, carriedBy(info, ["edges", "node"]));
    return filter?.registrationNumber ? withoutGuessing(ctx, find, ({ edges }) => edges.length === 0) : find();
  }

  @Query(() => Certificate, { nullable: true })
  certificate(
    @Arg("registrationNumber", () => String) registrationNumber: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Certificate | null> {
    const find = (): Promise<Certificate | null> => findByNumber(ctx, registrationNumber, carriedBy(info, []));
    return withoutGuessing(ctx, find, (found) => found === null);
  }
}
