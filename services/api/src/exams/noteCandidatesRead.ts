import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import { UsagePurpose } from "../people/UsagePurpose";
import type { RequestContext } from "../platform/RequestContext";

const statement = {
  name: "candidates_of_session",
  text: `select a.person_id as "personId" from exam_seat s join application a on a.id = s.application_id
    where s.exam_session_id = $1::uuid and s.given_up_at is null`,
};

/** Who opened a session with its candidates: each candidate can see it. */
export async function noteCandidatesRead(ctx: RequestContext, sessionId: string): Promise<void> {
  const candidates = await ctx.read.rows<{ personId: string }>(statement, [sessionId]);
  if (candidates.length === 0) return;
  await ctx.perform(noteUsage, {
    of: candidates.map(({ personId }) => ({ personId, type: "exam_session" as const, id: sessionId })),
    purpose: UsagePurpose.ASSESSMENT,
    kinds: [UsageKind.NAME, UsageKind.APPLICATION, UsageKind.RESULTS],
  });
}
