import { createHash } from "node:crypto";
import type { Act } from "../platform/Act";
import { canonicalJson } from "./canonicalJson";
import { gatherRecord } from "./gatherRecord";
import { Meeting } from "./Meeting";
import type { Minutes } from "./Minutes";
import { MinutesSigner } from "./MinutesSigner";

/** Whether the frozen content is still what was frozen, and still what the votes and results say today. */
export async function isUnchanged(act: Act, minutes: Minutes): Promise<boolean> {
  const sha256 = createHash("sha256").update(minutes.content).digest("hex");
  if (sha256 !== minutes.contentSha256) return false;
  const meeting = await act.get(Meeting, minutes.meetingId);
  const signers = await act.tx.findBy(MinutesSigner, { minutesId: minutes.id });
  const { version, preparedAt } = minutes;
  return canonicalJson(await gatherRecord(act, meeting, { version, preparedAt, signers })) === minutes.content;
}
