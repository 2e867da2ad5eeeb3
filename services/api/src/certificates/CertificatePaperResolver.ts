import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { canSeeEntry } from "./certificatePolicy";
import { certificateStatusOn } from "./certificateStatusOn";
import { PaperOffer } from "./PaperOffer";
import { paperOffersOf } from "./paperOffersOf";
import { PaperOrder } from "./PaperOrder";
import { isPaperOrderClosed } from "./isPaperOrderClosed";
import { canOrderPaper } from "./paperOrderPolicy";
import { paperTermsFor } from "./paperTermsFor";

/** A certificate's life on paper, for the holder and the officials. */
@Resolver(() => Certificate)
export class CertificatePaperResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether a duplicate was printed; null for who sees the public entry only.",
  })
  isDuplicate(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): boolean | null {
    return canSeeEntry(ctx.viewer, certificate) ? certificate.duplicatePrintedAt !== null : null;
  }

  @FieldResolver(() => [PaperOrder], { description: "Newest first." })
  paperOrders(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<PaperOrder[]> {
    if (!canSeeEntry(ctx.viewer, certificate)) return Promise.resolve([]);
    return ctx.many(PaperOrder, "certificateId", { requestedAt: "DESC", id: "DESC" }).load(certificate.id);
  }

  @FieldResolver(() => [PaperOffer], { description: "What paper costs today, by cause; empty where none is offered." })
  async paperOffers(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<PaperOffer[]> {
    if (!canSeeEntry(ctx.viewer, certificate)) return [];
    return paperOffersOf(certificate, await paperTermsFor(ctx.read, certificate, ctx.today), ctx.today);
  }

  @FieldResolver(() => Boolean, { description: "As its holder, or as the body that mends its own error." })
  async viewerCanOrderPaper(@Root() certificate: Certificate, @Ctx() ctx: RequestContext): Promise<boolean> {
    const may = canSeeEntry(ctx.viewer, certificate) && canOrderPaper(ctx.viewer, certificate, "DATA_ERROR_BY_BODY");
    if (!may || certificateStatusOn(certificate, ctx.today) !== "VALID") return false;
    if (certificate.type === "SCHOOL_DOCUMENT") return false;
    return (await this.paperOrders(certificate, ctx)).every(isPaperOrderClosed);
  }
}
