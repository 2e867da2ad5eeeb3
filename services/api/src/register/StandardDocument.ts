import { Column, Entity, PrimaryColumn } from "typeorm";

/** The newest PDF of a version of an occupational qualification standard; made anew when what it says has changed. */
@Entity("standard_document")
export class StandardDocument {
  @PrimaryColumn({ type: "uuid" })
  occupationalStandardId!: string;

  /** SHA-256 of what was laid out. */
  @Column({ type: "text" })
  contentSha256!: string;

  @Column({ type: "uuid" })
  storedDocumentId!: string;

  @Column({ type: "timestamptz" })
  madeAt!: Date;
}
