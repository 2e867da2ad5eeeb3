import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { isId } from "../platform/isId";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { CertificateDocument } from "./CertificateDocument";
import { canReadDocument, canReadEarlierDocuments } from "./certificateDocumentPolicy";
import { CertificatePayload } from "./CertificatePayload";
import { prepareCertificateDocument, PrepareCertificateDocumentInput } from "./prepareCertificateDocument";

/** The certificate as a sealed PDF. */
@Resolver(() => Certificate)
export class CertificateDocumentResolver {
  @Query(() => [CertificateDocument], {
    description: "The same as Certificate.documents; empty for who may not see them.",
  })
  async certificateDocuments(
    @Arg("certificateId", () => ID) certificateId: string,
    @Ctx() ctx: RequestContext,
  ): Promise<CertificateDocument[]> {
    const certificate = isId(certificateId) ? await ctx.one(Certificate).load(certificateId) : null;
    return certificate ? this.documents(certificate, ctx) : [];
  }

  @FieldResolver(() => [CertificateDocument], {
    description: "Newest first: the officials see every version, the holder the newest, others none.",
  })
  async documents(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<CertificateDocument[]> {
    if (!canReadDocument(ctx.viewer, certificate)) return [];
    const all = await ctx.many(CertificateDocument, "certificateId", { version: "DESC" }).load(certificate.id);
    return canReadEarlierDocuments(ctx.viewer, certificate) ? all : all.slice(0, 1);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Where the newest version is downloaded; null until it has been made.",
  })
  async documentPath(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<string | null> {
    const [newest] = await this.documents(certificate, ctx);
    return newest?.madeAt ? `/documents/certificates/${certificate.id}.pdf` : null;
  }

  @Mutation(() => CertificatePayload)
  prepareCertificateDocument(
    @Arg("input", () => PrepareCertificateDocumentInput) input: PrepareCertificateDocumentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CertificatePayload> {
    return payload("certificate", () => ctx.perform(prepareCertificateDocument, input));
  }
}
