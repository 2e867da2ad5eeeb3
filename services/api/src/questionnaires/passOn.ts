import { newToken } from "../people/sessionToken";
import type { Act } from "../platform/Act";
import { Forward } from "./Forward";
import { ForwardWay } from "./ForwardWay";
import { invitationSha256 } from "./invitationSha256";
import type { Questionnaire } from "./Questionnaire";
import type { Recipient } from "./Recipient";

/** How long an invitation is good, in milliseconds: thirty days, and not past the closing. */
const invitationLife = 30 * 86_400_000;

export interface PassingOn {
  readonly asked: Questionnaire;
  readonly recipient: Recipient;
  readonly way: ForwardWay;
  /** Null when the text was copied. */
  readonly address: string | null;
}

/** Notes one passing on and orders its e-mail. The address stands only in the waiting job; kept is its hash. */
export async function passOn(act: Act, { asked, recipient, way, address }: PassingOn): Promise<Forward> {
  const secret = way === ForwardWay.OUTSIDER ? newToken() : null;
  const lastsUntil = new Date(Math.min(act.now.getTime() + invitationLife, asked.closesAt?.getTime() ?? Infinity));
  const forward = await act.tx.save(
    Forward,
    act.tx.create(Forward, {
      questionnaireId: asked.id,
      recipientId: recipient.id,
      way,
      addressSha256: address === null ? null : invitationSha256(address),
      invitationSha256: secret === null ? null : invitationSha256(secret),
      createdAt: act.now,
      expiresAt: secret === null ? null : lastsUntil,
    }),
  );
  if (address !== null) {
    const mail = { forwardId: forward.id, address, locale: act.viewer.locale, ...(secret ? { secret } : {}) };
    await act.job("mailForward", mail, { key: `forward:${forward.id}`, maxAttempts: 8 });
  }
  return forward;
}
