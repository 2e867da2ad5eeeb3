import { Column, Entity, PrimaryColumn } from "typeorm";

/** An existing register brought in from a file: what it was and what became of its rows. */
@Entity("certificate_import")
export class CertificateImport {
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "text" })
  fileName!: string;

  @Column({ type: "text" })
  encoding!: string;

  @Column({ type: "integer" })
  rows!: number;

  /** Rows that became entries. */
  @Column({ type: "integer" })
  kept!: number;

  /** Rows that stood in the register already, with the same content, from an earlier import. */
  @Column({ type: "integer" })
  skipped!: number;

  /** Rows with something wrong in them; each stands in the report. */
  @Column({ type: "integer" })
  faulty!: number;

  @Column({ type: "timestamptz" })
  importedAt!: Date;
}
