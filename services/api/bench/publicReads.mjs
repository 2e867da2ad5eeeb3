// What anybody may ask of the public register, measured as the register is used: everything on, 50 connections at once.
import { createHash } from "node:crypto";
import pg from "pg";
import { documents } from "./operations.mjs";

export const publicConnections = 50;
/** What a reader may wait, in milliseconds, for 95 of 100 answers. */
export const publicLimit = 100;

const hash = (text) => createHash("sha256").update(text).digest("hex");
const body = (document, variables) =>
  JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash(documents[document]) } } });

/**
 * The requests of each kind: searches by name and number, narrowed and counted lists, and proofs by code.
 * @param {string} ownerUrl @param {Record<"A" | "B" | "C", Record<string, string>[]>} asked
 * @returns {Promise<Record<string, { bodies?: string[], paths?: string[] }>>}
 */
export async function publicRequests(ownerUrl, asked) {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    const codes = await client.query(
      "select verification_code as code from certificate tablesample system (5) repeatable (7) where not certificate_hidden limit 2000",
    );
    const standards = await client.query("select id from occupational_standard order by id");
    const councils = await client.query("select id from occupational_council order by id");
    const bodiesOf = await client.query("select id from organisation where kind = 'AWARDING_BODY' order by id");
    const lists = standards.rows.flatMap(({ id }, place) => [
      { filter: { standardId: id } },
      { filter: { councilId: councils.rows[place % councils.rows.length].id, estqfLevel: 1 + (place % 8) } },
      { filter: { organisationId: bodiesOf.rows[place % bodiesOf.rows.length].id, unlimitedOnly: true } },
    ]);
    return {
      "by number": { bodies: asked.A.map((variables) => body("A", variables)) },
      "by name": { bodies: asked.C.map((variables) => body("C", variables)) },
      narrowed: { bodies: lists.map((variables) => body("list", variables)) },
      "narrowed and counted": { bodies: lists.map((variables) => body("counted", variables)) },
      verify: { paths: codes.rows.map(({ code }) => `/verify/${code}`) },
    };
  } finally {
    await client.end();
  }
}

/** Each kind against its limit, as the report has its targets. */
export function judgePublic(samples) {
  return Object.entries(samples).map(([kind, { p95 }]) => ({
    what: `public ${kind}: p95 in ms at ${publicConnections} connections`,
    to: `<= ${publicLimit}`,
    is: p95,
    met: p95 <= publicLimit,
  }));
}
