import { Entity, PrimaryColumn } from "typeorm";

/** A qualification one may apply for in a round. */
@Entity("application_round_qualification")
export class ApplicationRoundQualification {
  @PrimaryColumn({ type: "uuid" })
  applicationRoundId!: string;

  @PrimaryColumn({ type: "uuid" })
  qualificationId!: string;
}
