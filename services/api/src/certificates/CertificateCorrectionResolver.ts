import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { canSeeEntry } from "./certificatePolicy";
import { CertificateVersion } from "./CertificateVersion";
import { canRequestCorrection } from "./correctionPolicy";
import { CorrectionRequest } from "./CorrectionRequest";
import { correctionStateOf } from "./correctionStateOf";

/** The requests for corrections of an entry and its corrected states; for the holder and the officials. */
@Resolver(() => Certificate)
export class CertificateCorrectionResolver {
  @FieldResolver(() => [CorrectionRequest], { description: "Newest first." })
  corrections(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<CorrectionRequest[]> {
    if (!canSeeEntry(ctx.viewer, certificate)) return Promise.resolve([]);
    return ctx.many(CorrectionRequest, "certificateId", { createdAt: "DESC", id: "DESC" }).load(certificate.id);
  }

  @FieldResolver(() => [CertificateVersion], { description: "Newest first; empty when it was never corrected." })
  versions(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<CertificateVersion[]> {
    if (!canSeeEntry(ctx.viewer, certificate)) return Promise.resolve([]);
    return ctx.many(CertificateVersion, "certificateId", { version: "DESC" }).load(certificate.id);
  }

  @FieldResolver(() => Boolean)
  async viewerCanRequestCorrection(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (!canRequestCorrection(ctx.viewer, certificate)) return false;
    const requests = await this.corrections(certificate, ctx);
    return requests.every((request) => ["DECLINED", "CORRECTED"].includes(correctionStateOf(request)));
  }
}
