import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { ExamSeat } from "./ExamSeat";

@ObjectType()
export class ExamSeatPayload {
  @Field(() => ExamSeat, { nullable: true })
  examSeat!: ExamSeat | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
