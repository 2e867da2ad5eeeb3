import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import { meetingFacts, recusedAnywhere } from "./meetingFacts";
import { canReadMinutes } from "./meetingPolicy";
import { Minutes } from "./Minutes";
import { MinutesSigner } from "./MinutesSigner";

const statement = {
  name: "minutes_of_document",
  text: `select id from minutes where pdf_document_id = $1::uuid or json_document_id = $1::uuid or container_document_id = $1::uuid`,
};

/** A file of minutes the viewer may read; null for anything else, there or not. */
export async function findMinutesDocument(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  if (!isId(id)) return null;
  const [row] = await ctx.read.rows<{ id: string }>(statement, [id]);
  const minutes = row ? await ctx.one(Minutes).load(row.id) : null;
  const facts = minutes ? await meetingFacts(ctx, minutes.meetingId) : null;
  if (!minutes || !facts) return null;
  const { meeting, committee, seats } = facts;
  const signers = await ctx.many(MinutesSigner, "minutesId").load(minutes.id);
  const signerIds = signers.map((signer) => signer.personId);
  const recusedIds = await recusedAnywhere(ctx, meeting.id);
  const readable = canReadMinutes(ctx.viewer, meeting, committee, seats, recusedIds, signerIds);
  return readable ? ctx.one(StoredDocument).load(id) : null;
}
