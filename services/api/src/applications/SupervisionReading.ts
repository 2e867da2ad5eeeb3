import { Column, Entity, PrimaryColumn } from "typeorm";

/** Kutsekoda has opened an application for supervision, for an hour and with a reason. KutS §§ 23–25. */
@Entity("supervision_reading")
export class SupervisionReading {
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  applicationId!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Column({ type: "text" })
  reason!: string;

  @Column({ type: "timestamptz" })
  openedAt!: Date;
}
