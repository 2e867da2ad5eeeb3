import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ProofKey } from "../integrations/seal/proofKeyOf";

/** The public half of a key that has signed printed codes: published for as long as papers with it are about. */
@Entity("proof_key")
export class PublishedProofKey {
  @PrimaryColumn({ type: "text" })
  kid!: string;

  @Column({ type: "jsonb" })
  jwk!: ProofKey;

  @Column({ type: "timestamptz" })
  firstUsedAt!: Date;
}
