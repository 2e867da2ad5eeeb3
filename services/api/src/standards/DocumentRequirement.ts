import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { ApplicationKind } from "./ApplicationKind";

/** A document an awarding procedure asks of an applicant. */
@ObjectType()
@Entity("document_requirement")
export class DocumentRequirement {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  awardingProcedureId!: string;

  @Field(() => String)
  @Column({ type: "text" })
  code!: string;

  @Field(() => String)
  @Column({ type: "text" })
  title!: string;

  @Field(() => String)
  @Column({ type: "text" })
  titleEn!: string;

  @Field(() => String)
  @Column({ type: "text" })
  titleRu!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  hint!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  hintEn!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  hintRu!: string | null;

  @Field(() => Boolean)
  @Column({ type: "boolean" })
  isMandatory!: boolean;

  /** The kinds of application it is asked in. */
  @Field(() => [ApplicationKind])
  @Column({ type: "text", array: true })
  appliesTo!: ApplicationKind[];

  /** The document may not be older. */
  @Field(() => Int, { nullable: true })
  @Column({ type: "integer", nullable: true })
  maxAgeMonths!: number | null;

  @Column({ type: "integer" })
  position!: number;
}
