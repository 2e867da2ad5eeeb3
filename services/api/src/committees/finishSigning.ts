import { Field, ID, InputType } from "type-graphql";
import { advanceSignature, type Advanced } from "../integrations/signing/advanceSignature";
import type { SigningDraft } from "../integrations/signing/SigningDraft";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { RequestContext } from "../platform/RequestContext";
import { findMinutesToSign } from "./findMinutesToSign";
import { keepSignature, SignaturesMoved } from "./keepSignature";
import { Minutes } from "./Minutes";
import { sealMinutes } from "./sealMinutes";
import { Signing } from "./Signing";
import { signingProblems } from "./signingProblems";
import { signingServices } from "./signingServices";

@InputType()
export class FinishSigningInput {
  @Field(() => ID)
  signingId!: string;
}

/**
 * Looks whether the signature has come and keeps it. The last required one completes the container, which is built and
 * verified before the act; when another signer was quicker meanwhile, it is built anew.
 */
export async function finishSigning(ctx: RequestContext, input: FinishSigningInput): Promise<Signing> {
  const signing = await ctx.perform(findOwnSigning, input.signingId);
  if (signing.finishedAt) return signing;
  if (signing.expiresAt <= ctx.now) return fail(ctx, signing, ProblemCode.SIGNING_EXPIRED);
  const config = await signingServices.get().config();
  const advanced = await advanceSignature(signing.draft as unknown as SigningDraft, config);
  if (advanced.state === "pending") return signing;
  if (advanced.state === "failed") return fail(ctx, signing, signingProblems[advanced.why]);
  return keep(ctx, signing, advanced);
}

async function keep(
  ctx: RequestContext,
  signing: Signing,
  advanced: Extract<Advanced, { state: "signed" }>,
): Promise<Signing> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { meetingId } = await ctx.perform((act, id: string) => act.get(Minutes, id), signing.minutesId);
    const frozen = await ctx.perform((act, id: string) => findMinutesToSign(act, id), meetingId);
    if (frozen.minutes.id !== signing.minutesId) throw new Refusal(ProblemCode.MINUTES_CHANGED);
    const sealed = await sealMinutes(frozen, advanced.signatureXml);
    try {
      return await ctx.perform(keepSignature, { signingId: signing.id, meetingId, advanced, sealed });
    } catch (error) {
      if (!(error instanceof SignaturesMoved)) throw error;
    }
  }
  throw new Error("the signatures kept moving");
}

async function findOwnSigning(act: Act, id: string): Promise<Signing> {
  const signing = await act.get(Signing, id);
  if (act.viewer.personId === null) throw new AccessError("UNAUTHENTICATED");
  authorizeSeen(signing.personId === act.viewer.personId);
  return signing;
}

async function fail(ctx: RequestContext, signing: Signing, code: ProblemCode): Promise<never> {
  const failed = await ctx.perform(noteFailure, { id: signing.id, code });
  throw new Refusal(code, null, failed);
}

async function noteFailure(act: Act, failure: { readonly id: string; readonly code: ProblemCode }): Promise<Signing> {
  const signing = await act.lock(Signing, failure.id);
  if (signing.finishedAt) return signing;
  return act.tx.save(Signing, Object.assign(signing, { failure: failure.code, finishedAt: act.now }));
}
