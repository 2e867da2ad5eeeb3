import { Column, Entity, PrimaryColumn } from "typeorm";

/** A document kept in the store: its bytes live there, what they are is written here. */
@Entity("stored_document")
export class StoredDocument {
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "text" })
  storageKey!: string;

  @Column({ type: "text" })
  fileName!: string;

  @Column({ type: "text" })
  mediaType!: string;

  @Column({ type: "integer" })
  byteSize!: number;

  @Column({ type: "text" })
  sha256!: string;

  @Column({ type: "uuid", nullable: true })
  createdBy!: string | null;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;
}
