import { localTime } from "@kutse/web-shared/texts/localTime";
import type { Proof } from "./Proof";
import { readProof } from "./readProof";
import { readRevocations, revocationOf, type Revocation } from "./revocations";
import type { PublishedKey } from "./signedClaims";

/** How a certificate stands by what its paper says and by what was known at the last visit. */
export type Verdict = "VALID" | "EXPIRED" | "NOT_YET" | "INVALIDATED" | "REPLACED";

/** The answer: a proof with its verdict and the instant as of which revocations are known (null: never fetched), or why not. */
export type Checked =
  { is: "sound"; proof: Proof; verdict: Verdict; asOf: string | null } | { is: "forged" | "unknownKey" | "unreadable" };

/** Checks a token with what is published; without a network the worker answers with what was kept. */
export async function checkToken(token: string): Promise<Checked> {
  const [keys, list] = await Promise.all([
    fetchText("/.well-known/jwks.json"),
    fetchText("/.well-known/revocations.jwt"),
  ]);
  const known = keys ? (JSON.parse(keys) as { keys: PublishedKey[] }).keys : [];
  const read = await readProof(token, known);
  if (read.is !== "sound") return read;
  const revocations = list ? await readRevocations(list, known) : null;
  const revocation = revocations ? await revocationOf(read.proof.code, revocations) : null;
  const today = localTime(new Date().toISOString()).day;
  return { ...read, verdict: verdictOn(read.proof, revocation, today), asOf: revocations?.asOf ?? null };
}

/** Revoked comes before everything that time does. `today` is the day in Estonia. */
export function verdictOn(
  { validFrom, validUntil }: Pick<Proof, "validFrom" | "validUntil">,
  revocation: Revocation,
  today: string,
): Verdict {
  if (revocation) return revocation;
  if (validUntil !== null && validUntil < today) return "EXPIRED";
  return validFrom > today ? "NOT_YET" : "VALID";
}

async function fetchText(path: string): Promise<string | null> {
  const response = await fetch(path, { credentials: "omit" }).catch(() => null);
  return response?.ok ? response.text() : null;
}
