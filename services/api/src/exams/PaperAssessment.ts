import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { AssessmentProposal } from "./AssessmentProposal";

/** What an assessor found in the papers of an application that needs no exam, and proposes to the committee. KutS § 19. */
@ObjectType()
@Entity("paper_assessment")
export class PaperAssessment {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  applicationId!: string;

  @Field(() => AssessmentProposal)
  @Column({ type: "text" })
  proposal!: AssessmentProposal;

  @Field(() => String)
  @Column({ type: "text" })
  reasons!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  assessedAt!: Date;

  @Column({ type: "uuid" })
  assessedBy!: string;
}
