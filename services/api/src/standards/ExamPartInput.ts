import { Field, InputType, Int } from "type-graphql";
import { ExamPartKind } from "./ExamPartKind";

/** A part of the exam as a changed procedure has it, in the order of the exam. */
@InputType()
export class ExamPartInput {
  @Field(() => ExamPartKind)
  kind!: ExamPartKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  titleEn!: string;

  @Field(() => String)
  titleRu!: string;

  @Field(() => Int)
  maxPoints!: number;

  @Field(() => Int)
  passPoints!: number;
}
