import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../people/Person";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { canSeeEntry } from "./certificatePolicy";
import { CertificateDocument } from "./CertificateDocument";
import { CertificateVersion } from "./CertificateVersion";
import { canRequestCorrection } from "./correctionPolicy";
import { CorrectionRequest } from "./CorrectionRequest";
import { correctionStateOf } from "./correctionStateOf";
import { isNameOutdated } from "./isNameOutdated";

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

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The holder's name on the newest document when it is no longer the holder's; empty when it is not known.",
  })
  async outdatedName(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<string | null> {
    if (!canSeeEntry(ctx.viewer, certificate)) return null;
    const documents = await ctx.many(CertificateDocument, "certificateId", { version: "DESC" }).load(certificate.id);
    const newest = documents.find(({ madeAt }) => madeAt !== null);
    const person = await ctx.one(Person).load(certificate.personId);
    return newest && person && isNameOutdated(newest, person) ? (newest.holderName ?? "") : null;
  }

  @FieldResolver(() => Boolean)
  async viewerCanRequestCorrection(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (!canRequestCorrection(ctx.viewer, certificate)) return false;
    const requests = await this.corrections(certificate, ctx);
    return requests.every((request) => ["DECLINED", "CORRECTED"].includes(correctionStateOf(request)));
  }
}
