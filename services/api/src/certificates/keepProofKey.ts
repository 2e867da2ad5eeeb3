import type { ProofKey } from "../integrations/seal/proofKeyOf";
import type { Act } from "../platform/Act";
import { PublishedProofKey } from "./PublishedProofKey";

/** Publishes the key that has just signed, if it is new; a key once published stays. */
export async function keepProofKey(act: Act, jwk: ProofKey): Promise<void> {
  const row = act.tx.create(PublishedProofKey, { kid: jwk.kid, jwk, firstUsedAt: act.now });
  await act.tx.createQueryBuilder().insert().into(PublishedProofKey).values(row).orIgnore().execute();
}
