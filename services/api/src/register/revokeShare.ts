import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { Share } from "./Share";
import { isSharer } from "./sharePolicy";

@InputType()
export class RevokeShareInput {
  @Field(() => ID)
  shareId!: string;
}

/** The holder closes a link; it opens no more from this moment. Closing a closed one changes nothing. */
export async function revokeShare(act: Act, input: RevokeShareInput): Promise<Share> {
  const share = await act.lock(Share, input.shareId);
  authorizeSeen(isSharer(act.viewer, share));
  if (share.revokedAt !== null) return share;
  share.revokedAt = act.now;
  await act.tx.update(Share, { id: share.id }, { revokedAt: act.now });
  await act.record("share.revoked", share.id);
  return share;
}
