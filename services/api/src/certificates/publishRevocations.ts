import { randomBytes } from "node:crypto";
import { proofKeyOf, type ProofKey } from "../integrations/seal/proofKeyOf";
import type { RemoteKey } from "../integrations/seal/RemoteKey";
import { signProof } from "../integrations/seal/signProof";
import type { Act } from "../platform/Act";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { keepProofKey } from "./keepProofKey";
import { revocationEntries } from "./revocationEntries";

/** What tells the list apart from a certificate's own proof. */
export const revocationListType = "kutse-revocations+jwt";

export interface ProofServices {
  readonly perform: Perform;
  readonly proofKey: RemoteKey;
}

/** Worker's task: signs and keeps a new list of invalidated and replaced certificates. May be tried again. */
export async function publishRevocations(_payload: object, { perform, proofKey }: ProofServices): Promise<void> {
  const { invalidated, replaced, at } = await perform(system, findRevokedCodes, {});
  const salt = randomBytes(9).toString("base64url");
  const claims = {
    iat: Math.floor(at.getTime() / 1000),
    salt,
    invalidated: revocationEntries(invalidated, salt),
    replaced: revocationEntries(replaced, salt),
  };
  const token = await signProof(proofKey, claims, revocationListType);
  const key = await proofKeyOf(proofKey);
  await perform(system, keepRevocations, { token, entries: invalidated.length + replaced.length, at, key });
}

interface RevokedCodes {
  readonly invalidated: readonly string[];
  readonly replaced: readonly string[];
  readonly at: Date;
}

/** The codes of registered certificates that are invalidated or replaced and would otherwise still be valid today. */
async function findRevokedCodes(act: Act): Promise<RevokedCodes> {
  const rows = await act.tx.query<{ code: string; invalidated: boolean }[]>(
    `select verification_code as code, invalidated_at is not null as invalidated from certificate
      where confirmed_at is not null and (invalidated_at is not null or replaced_by_id is not null)
      and verification_code is not null and (valid_until is null or valid_until >= $1::date)`,
    [act.today],
  );
  const codesOf = (invalidated: boolean): string[] =>
    rows.filter((row) => row.invalidated === invalidated).map(({ code }) => code);
  return { invalidated: codesOf(true), replaced: codesOf(false), at: act.now };
}

interface SignedRevocations {
  readonly token: string;
  readonly entries: number;
  readonly at: Date;
  readonly key: ProofKey;
}

/** Keeps the list unless a newer one has been kept meanwhile. */
async function keepRevocations(act: Act, signed: SignedRevocations): Promise<void> {
  await keepProofKey(act, signed.key);
  await act.tx.query(
    `insert into revocation_list (name, token, entries, issued_at) values ('newest', $1, $2, $3)
      on conflict (name) do update set token = excluded.token, entries = excluded.entries, issued_at = excluded.issued_at
      where revocation_list.issued_at <= excluded.issued_at`,
    [signed.token, signed.entries, signed.at],
  );
}
