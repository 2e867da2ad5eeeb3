import { Column, Entity, PrimaryColumn } from "typeorm";

/** The newest file of one set of the open data, in one format. */
@Entity("open_data_file")
export class OpenDataFile {
  @PrimaryColumn({ type: "text" })
  name!: string;

  @PrimaryColumn({ type: "text" })
  format!: "csv" | "json";

  @Column({ type: "uuid" })
  storedDocumentId!: string;

  @Column({ type: "integer" })
  rows!: number;

  @Column({ type: "timestamptz" })
  publishedAt!: Date;
}
