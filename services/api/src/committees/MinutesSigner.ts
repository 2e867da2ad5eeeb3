import { Column, Entity, PrimaryColumn } from "typeorm";
import { Role } from "../platform/Role";

/** Somebody whose signature the minutes need, by the procedure's rule. */
@Entity("minutes_signer")
export class MinutesSigner {
  @PrimaryColumn({ type: "uuid" })
  minutesId!: string;

  @PrimaryColumn({ type: "uuid" })
  personId!: string;

  @Column({ type: "text" })
  role!: Role;
}
