import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { canRegister, canSetVisibility, canSubmit, isHolder, isStepOpen } from "./certificatePolicy";

/** What the viewer may do with the certificate as it stands now. */
@Resolver(() => Certificate)
export class CertificateRightsResolver {
  @FieldResolver(() => Boolean)
  viewerCanSubmit(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): boolean {
    return canSubmit(ctx.viewer, certificate) && isStepOpen(certificate, ctx.today, "submit");
  }

  @FieldResolver(() => Boolean)
  viewerCanConfirm(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): boolean {
    return canRegister(ctx.viewer) && isStepOpen(certificate, ctx.today, "confirm");
  }

  @FieldResolver(() => Boolean)
  viewerCanReturn(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): boolean {
    return canRegister(ctx.viewer) && isStepOpen(certificate, ctx.today, "return");
  }

  @FieldResolver(() => Boolean)
  viewerCanInvalidate(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): boolean {
    return canRegister(ctx.viewer) && isStepOpen(certificate, ctx.today, "invalidate");
  }

  @FieldResolver(() => Boolean)
  async viewerCanSetVisibility(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<boolean> {
    if (!isHolder(ctx.viewer, certificate)) return false;
    const body = await ctx.one(Organisation).load(certificate.organisationId);
    return body !== null && canSetVisibility(ctx.viewer, certificate, body);
  }

  @FieldResolver(() => String, { nullable: true, description: "Why the holder may not hide it; in Estonian." })
  async hidingRefusedReason(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<string | null> {
    if (!isHolder(ctx.viewer, certificate)) return null;
    const body = await ctx.one(Organisation).load(certificate.organisationId);
    return body && !body.holdersMayHide ? body.hidingRefusedReason : null;
  }
}
