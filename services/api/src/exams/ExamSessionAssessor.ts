import { Entity, PrimaryColumn } from "typeorm";

/** An assessor named to an exam session. KutS § 19. */
@Entity("exam_session_assessor")
export class ExamSessionAssessor {
  @PrimaryColumn({ type: "uuid" })
  examSessionId!: string;

  @PrimaryColumn({ type: "uuid" })
  personId!: string;
}
