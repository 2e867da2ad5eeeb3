import { Entity, PrimaryColumn } from "typeorm";

/** A qualification that can be assessed in an exam session. */
@Entity("exam_session_qualification")
export class ExamSessionQualification {
  @PrimaryColumn({ type: "uuid" })
  examSessionId!: string;

  @PrimaryColumn({ type: "uuid" })
  qualificationId!: string;
}
