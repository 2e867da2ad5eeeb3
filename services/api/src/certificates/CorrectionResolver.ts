import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import { UsagePurpose } from "../people/UsagePurpose";
import type { Connection } from "../platform/graphql/connectionOf";
import { payload } from "../platform/payload";
import { RequestContext } from "../platform/RequestContext";
import { acceptCorrection, AcceptCorrectionInput } from "./acceptCorrection";
import { Certificate } from "./Certificate";
import { correctCertificate, CorrectCertificateInput } from "./correctCertificate";
import { CorrectionConnection } from "./CorrectionConnection";
import { CorrectionFilter } from "./CorrectionFilter";
import { CorrectionPayload } from "./CorrectionPayload";
import { findCorrection, findCorrections } from "./correctionQueries";
import { CorrectionRequest } from "./CorrectionRequest";
import { declineCorrection, DeclineCorrectionInput } from "./declineCorrection";
import { requestCorrection, RequestCorrectionInput } from "./requestCorrection";

/** Requests for corrections: asking, deciding, carrying out. */
@Resolver()
export class CorrectionResolver {
  @Query(() => CorrectionConnection, { description: "For the body's officials and Kutsekoda, the oldest first." })
  corrections(
    @Arg("filter", () => CorrectionFilter, { nullable: true }) filter: CorrectionFilter | null,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ): Promise<Connection<CorrectionRequest>> {
    return findCorrections(ctx, filter ?? {}, first, after);
  }

  @Query(() => CorrectionRequest, { nullable: true })
  async correction(@Arg("id", () => ID) id: string, @Ctx() ctx: RequestContext): Promise<CorrectionRequest | null> {
    const request = await findCorrection(ctx, id);
    const certificate = request ? await ctx.one(Certificate).load(request.certificateId) : null;
    if (!certificate) return null;
    await ctx.perform(noteUsage, {
      of: [{ personId: certificate.personId, type: "certificate", id: certificate.id }],
      purpose: UsagePurpose.CORRECTION,
      kinds: [UsageKind.NAME, UsageKind.PERSONAL_CODE, UsageKind.CERTIFICATES, UsageKind.DOCUMENTS],
    });
    return request;
  }

  @Mutation(() => CorrectionPayload)
  requestCorrection(
    @Arg("input", () => RequestCorrectionInput) input: RequestCorrectionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CorrectionPayload> {
    return payload("correction", () => ctx.perform(requestCorrection, input));
  }

  @Mutation(() => CorrectionPayload)
  acceptCorrection(
    @Arg("input", () => AcceptCorrectionInput) input: AcceptCorrectionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CorrectionPayload> {
    return payload("correction", () => ctx.perform(acceptCorrection, input));
  }

  @Mutation(() => CorrectionPayload)
  declineCorrection(
    @Arg("input", () => DeclineCorrectionInput) input: DeclineCorrectionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CorrectionPayload> {
    return payload("correction", () => ctx.perform(declineCorrection, input));
  }

  @Mutation(() => CorrectionPayload)
  correctCertificate(
    @Arg("input", () => CorrectCertificateInput) input: CorrectCertificateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CorrectionPayload> {
    return payload("correction", () => ctx.perform(correctCertificate, input));
  }
}
