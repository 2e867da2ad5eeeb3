import type { SigningDraft } from "../integrations/signing/SigningDraft";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { findMinutesToSign } from "./findMinutesToSign";
import { Signing } from "./Signing";
import type { SigningMeans } from "./SigningMeans";

export interface BegunSigning {
  readonly meetingId: string;
  readonly minutesId: string;
  readonly means: SigningMeans;
  readonly draft: SigningDraft;
  readonly verificationCode: string | null;
}

const lastsMs = 5 * 60_000;

/** Keeps a signing that has been asked for, for five minutes. */
export async function noteSigning(act: Act, begun: BegunSigning): Promise<Signing> {
  const { minutes, person } = await findMinutesToSign(act, begun.meetingId);
  if (minutes.id !== begun.minutesId) throw new Refusal(ProblemCode.MINUTES_CHANGED);
  return act.tx.save(
    Signing,
    act.tx.create(Signing, {
      minutesId: minutes.id,
      personId: person.id,
      means: begun.means,
      draft: { ...begun.draft },
      verificationCode: begun.verificationCode,
      startedAt: act.now,
      expiresAt: new Date(act.now.getTime() + lastsMs),
    }),
  );
}
