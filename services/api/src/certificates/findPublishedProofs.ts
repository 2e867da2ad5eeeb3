import type { ProofKey } from "../integrations/seal/proofKeyOf";
import type { Reader } from "../platform/database/Reader";

const keys = { name: "proof_keys", text: "select jwk from proof_key order by first_used_at desc" };
const newest = { name: "revocations", text: "select token from revocation_list where name = 'newest'" };

/** The public keys under which printed codes may be signed. */
export async function findProofKeys(read: Reader): Promise<ProofKey[]> {
  return (await read.rows<{ jwk: ProofKey }>(keys, [])).map(({ jwk }) => jwk);
}

/** The newest signed list of revoked certificates; null before the first. */
export async function findRevocations(read: Reader): Promise<string | null> {
  return (await read.rows<{ token: string }>(newest, []))[0]?.token ?? null;
}
