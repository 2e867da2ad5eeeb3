import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { RequestContext } from "../platform/RequestContext";
import { Certificate } from "./Certificate";
import { CorrectionDocument } from "./CorrectionDocument";
import { canCarryOutCorrection, canDecideCorrection } from "./correctionPolicy";
import { documentsOfCorrection } from "./correctionQueries";
import { CorrectionRequest } from "./CorrectionRequest";
import { CorrectionState } from "./CorrectionState";
import { correctionStateOf } from "./correctionStateOf";

/** What belongs to a request for a correction, and what the viewer may do about it. */
@Resolver(() => CorrectionRequest)
export class CorrectionFieldResolver {
  @FieldResolver(() => Certificate)
  certificate(@Root() request: CorrectionRequest, @Ctx() ctx: RequestContext): Promise<Certificate | null> {
    return ctx.one(Certificate).load(request.certificateId);
  }

  @FieldResolver(() => CorrectionState)
  state(@Root() request: CorrectionRequest): CorrectionState {
    return correctionStateOf(request);
  }

  @FieldResolver(() => [CorrectionDocument])
  documents(@Root() request: CorrectionRequest, @Ctx() ctx: RequestContext): Promise<CorrectionDocument[]> {
    return documentsOfCorrection(ctx, request.id);
  }

  @FieldResolver(() => Boolean)
  async viewerCanDecide(@Root() request: CorrectionRequest, @Ctx() ctx: RequestContext): Promise<boolean> {
    const certificate = await ctx.one(Certificate).load(request.certificateId);
    return certificate !== null && canDecideCorrection(ctx.viewer, request, certificate);
  }

  @FieldResolver(() => Boolean)
  async viewerCanCarryOut(@Root() request: CorrectionRequest, @Ctx() ctx: RequestContext): Promise<boolean> {
    const certificate = await ctx.one(Certificate).load(request.certificateId);
    return certificate !== null && canCarryOutCorrection(ctx.viewer, request, certificate);
  }
}
