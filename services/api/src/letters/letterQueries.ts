import { In } from "typeorm";
import { Letter } from "./Letter";
import { canReadLetter } from "./letterPolicy";
import type { Connection } from "../platform/graphql/connectionOf";
import { page, pageSize, readCursor } from "../platform/graphql/page";
import type { RequestContext } from "../platform/RequestContext";

const pageOfLetters = {
  name: "letters_page",
  text: `select id, created_at::text as at from letter
    where person_id = $1 and (not $2::boolean or read_at is null)
      and ($3::timestamptz is null or (created_at, id) < ($3::timestamptz, $4::uuid))
    order by created_at desc, id desc limit $5`,
};

const countOfUnread = {
  name: "letters_unread",
  text: "select person_id, count(*)::integer as count from letter where person_id = any($1::uuid[]) and read_at is null group by person_id",
};

/** The viewer's own letters, newest first. */
export async function findLetters(
  ctx: RequestContext,
  unreadOnly: boolean,
  first: number,
  after: string | null,
): Promise<Connection<Letter>> {
  const limit = pageSize(first);
  const [at = null, id = null] = readCursor(after, 2) ?? [];
  const rows = await ctx.read.rows<{ id: string; at: string }>(pageOfLetters, [
    ctx.viewer.personId,
    unreadOnly,
    at,
    id,
    limit,
  ]);
  const found = await ctx.read.find(Letter, { where: { id: In(rows.map((row) => row.id)) } });
  const byId = new Map(found.map((letter) => [letter.id, letter]));
  const atOf = new Map(rows.map((row) => [row.id, row.at]));
  return page(
    rows.flatMap((row) => byId.get(row.id) ?? []),
    first,
    after,
    (letter) => [atOf.get(letter.id) ?? null, letter.id],
  );
}

/** One of the viewer's own letters; null for anybody else's. */
export async function findLetter(ctx: RequestContext, id: string): Promise<Letter | null> {
  const letter = await ctx.one(Letter).load(id);
  return letter && canReadLetter(ctx.viewer, letter) ? letter : null;
}

/** How many letters a person has not opened yet. */
export function unreadLetterCount(ctx: RequestContext, personId: string): Promise<number> {
  return ctx
    .batch<number>("unreadLetterCount", async (personIds) => {
      const rows = await ctx.read.rows<{ person_id: string; count: number }>(countOfUnread, [personIds]);
      const counts = new Map(rows.map((row) => [row.person_id, row.count]));
      return personIds.map((id) => counts.get(id) ?? 0);
    })
    .load(personId);
}
