import { In } from "typeorm";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";
import type { AnsweringSheet } from "./AnsweringSheet";
import { Forward } from "./Forward";
import { invitationSha256 } from "./invitationSha256";
import { ownRecipientOf } from "./ownRecipientOf";
import { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";
import { RecipientList } from "./RecipientList";
import { sheetInHand } from "./sheetInHand";
import { waitingFor, waitingStatement, type WaitingRow } from "./waitingStatement";
import type { WaitingQuestions } from "./WaitingQuestions";

const taking = "q.status = 'OPEN' and (q.closes_at is null or q.closes_at > $2::timestamptz)";
const speaks = "(q.mode <> 'BODY' or r.organisation_id = any($3::uuid[]))";
const conditions: Readonly<Record<RecipientList, string>> = {
  WAITING: `r.answered_at is null and r.declined_at is null and ${taking} and ${speaks}`,
  ANSWERED: "r.answered_at is not null",
  FORWARDED: "exists (select 1 from forward f where f.recipient_id = r.id)",
  PAST: `r.answered_at is null and (r.declined_at is not null or not (${taking}) or not ${speaks})`,
};

const pageOf = (list: RecipientList): { name: string; text: string } => ({
  name: `recipients_${list.toLowerCase()}`,
  text: `select r.id, r.assigned_at::text as at from recipient r join questionnaire q on q.id = r.questionnaire_id
    where r.person_id = $1::uuid and q.status in ('OPEN', 'CLOSED', 'ARCHIVED') and ${conditions[list]}
      and $2::timestamptz is not null and $3::uuid[] is not null
      and ($4::timestamptz is null or (r.assigned_at, r.id) < ($4::timestamptz, $5::uuid))
    order by r.assigned_at desc, r.id desc limit $6`,
});

/** The questionnaires the viewer is asked in, newest first. */
export async function findRecipients(
  ctx: RequestContext,
  list: RecipientList,
  first: number,
  after: string | null,
): Promise<Connection<Recipient>> {
  const limit = pageSize(first);
  const cursor = readCursor(after, 2) ?? [null, null];
  const values = [...waitingFor(ctx.viewer, ctx.now), ...cursor, limit];
  const rows = await ctx.read.rows<{ id: string; at: string }>(pageOf(list), values);
  const found = await inOrder(
    ctx,
    rows.map(({ id }) => id),
  );
  const atOf = new Map(rows.map((row) => [row.id, row.at]));
  return page(found, first, after, ({ id }) => [atOf.get(id) ?? null, id]);
}

/** What waits for the viewer: a single indexed statement for whom nothing waits. */
export async function findWaiting(ctx: RequestContext, most: number): Promise<WaitingQuestions> {
  const rows = await ctx.read.rows<WaitingRow>(waitingStatement, waitingFor(ctx.viewer, ctx.now));
  const recipients = await inOrder(
    ctx,
    rows.slice(0, most).map(({ id }) => id),
  );
  return { count: rows.length, recipients };
}

async function inOrder(ctx: RequestContext, ids: readonly string[]): Promise<Recipient[]> {
  if (ids.length === 0) return [];
  const found = await ctx.read.find(Recipient, { where: { id: In([...ids]) } });
  const byId = new Map(found.map((recipient) => [recipient.id, recipient]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The viewer as one who is asked; null for whoever is not. */
export async function findOwnRecipient(
  ctx: RequestContext,
  questionnaireId: string,
  organisationId: string | null = null,
): Promise<Recipient | null> {
  const asked = await ctx.one(Questionnaire).load(questionnaireId);
  if (!asked || !["OPEN", "CLOSED", "ARCHIVED"].includes(asked.status)) return null;
  return ownRecipientOf(ctx.read, ctx.viewer, asked.id, organisationId);
}

/** The sheet an invitation opens, without sign-in; null for a secret that is not, is used, or has run out. */
export async function findInvitedSheet(
  ctx: RequestContext,
  questionnaireId: string,
  invitation: string,
): Promise<AnsweringSheet | null> {
  const asked = await ctx.one(Questionnaire).load(questionnaireId);
  if (!asked) return null;
  const known = { questionnaireId: asked.id, invitationSha256: invitationSha256(invitation) };
  const forward = await ctx.read.findOneBy(Forward, known);
  const hasEnded = !forward || forward.usedAt !== null || (forward.expiresAt !== null && forward.expiresAt <= ctx.now);
  return hasEnded ? null : sheetInHand(ctx.read, ctx.viewer, { asked, recipient: null, forward }, ctx.now);
}
