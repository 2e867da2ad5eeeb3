import { Field, ID, InputType } from "type-graphql";
import { beginSignature } from "../integrations/signing/beginSignature";
import type { ChosenMeans } from "../integrations/signing/SigningDraft";
import { SigningRefused } from "../integrations/signing/SigningRefused";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { RequestContext } from "../platform/RequestContext";
import { findMinutesToSign } from "./findMinutesToSign";
import { noteSigning } from "./noteSigning";
import { readMinutesFiles } from "./readMinutesFiles";
import { capacityOf } from "./signersOf";
import type { Signing } from "./Signing";
import { SigningMeans } from "./SigningMeans";
import { signingProblems } from "./signingProblems";
import { signingServices } from "./signingServices";

@InputType()
export class StartSigningInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => SigningMeans)
  means!: SigningMeans;

  @Field(() => String, { nullable: true })
  phoneNumber?: string | null;
}

/**
 * Somebody begins to sign the minutes. The signing service is asked between two acts, never inside one: the first finds
 * what is to be signed, the second keeps the draft.
 */
export async function startSigning(ctx: RequestContext, input: StartSigningInput): Promise<Signing> {
  const { store, config } = signingServices.get();
  const frozen = await ctx.perform((act, id: string) => findMinutesToSign(act, id), input.meetingId);
  const means = meansOf(input, ctx.viewer.locale);
  const files = await readMinutesFiles(store, frozen);
  if (!frozen.person.personalCode) throw new Refusal(ProblemCode.SIGNING_NOT_CLIENT);
  const signer = { personalCode: frozen.person.personalCode, roleText: capacityOf(frozen.signer.role) };
  const begun = await refusing(async () => beginSignature(files, signer, means, await config()));
  const verificationCode = begun.step.kind === "wait" ? begun.step.verificationCode : null;
  const { means: chosen } = input;
  return ctx.perform(noteSigning, {
    meetingId: input.meetingId,
    minutesId: frozen.minutes.id,
    means: chosen,
    draft: begun.draft,
    verificationCode,
  });
}

function meansOf(input: StartSigningInput, locale: "et" | "en" | "ru"): ChosenMeans {
  if (input.means !== "MOBILE_ID") throw new Refusal(ProblemCode.SIGNING_UNAVAILABLE, "means");
  const phoneNumber = (input.phoneNumber ?? "").replace(/[\s()-]/g, "");
  if (!phoneNumber) throw new Refusal(ProblemCode.PHONE_REQUIRED, "phoneNumber");
  const international = /^\d{7,8}$/.test(phoneNumber) ? `+372${phoneNumber}` : phoneNumber;
  if (!/^\+\d{7,15}$/.test(international)) throw new Refusal(ProblemCode.PHONE_INVALID, "phoneNumber");
  return { kind: "mobile-id", phoneNumber: international, locale };
}

async function refusing<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof SigningRefused) throw new Refusal(signingProblems[error.why]);
    throw error;
  }
}
