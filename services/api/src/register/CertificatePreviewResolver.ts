import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Certificate } from "../certificates/Certificate";
import { isHolder } from "../certificates/certificatePolicy";
import { RequestContext } from "../platform/RequestContext";
import { publicView } from "./publicView";
import { readRegisterRow } from "./readRegisterRow";
import { ofHolder } from "./registerStatements";
import { underFlags } from "./underFlags";

const carried = { qualification: false, awardingBody: false };

/** What anybody would see, before the holder decides. */
@Resolver(() => Certificate)
export class CertificatePreviewResolver {
  @FieldResolver(() => Certificate, {
    nullable: true,
    description:
      "The public answer as it would be with these flags, by the same view; null: not found. For the holder.",
  })
  async publicPreview(
    @Root() certificate: Certificate,
    @Arg("nameHidden", () => Boolean) nameHidden: boolean,
    @Arg("birthDateHidden", () => Boolean) birthDateHidden: boolean,
    @Arg("certificateHidden", () => Boolean) certificateHidden: boolean,
    @Ctx() ctx: RequestContext,
  ): Promise<Certificate | null> {
    if (!isHolder(ctx.viewer, certificate)) return null;
    const { statement, values } = ofHolder(certificate.id, certificate.personId);
    const [row] = await ctx.read.tuples(statement, values);
    return row
      ? publicView(
          underFlags(readRegisterRow(row), { nameHidden, birthDateHidden, certificateHidden }),
          ctx.today,
          carried,
        )
      : null;
  }
}
