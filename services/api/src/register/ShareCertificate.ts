import { Entity, PrimaryColumn } from "typeorm";

/** A certificate that a link shows. */
@Entity("share_certificate")
export class ShareCertificate {
  @PrimaryColumn({ type: "uuid" })
  shareId!: string;

  @PrimaryColumn({ type: "uuid" })
  certificateId!: string;
}
