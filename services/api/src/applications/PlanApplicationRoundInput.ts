import { Field, ID, InputType } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";

@InputType()
export class PlanApplicationRoundInput {
  @Field(() => String)
  name!: string;

  @Field(() => [ID])
  qualificationIds!: string[];

  @Field(() => DayScalar)
  opensOn!: string;

  @Field(() => DayScalar)
  closesOn!: string;

  @Field(() => DayScalar, { nullable: true })
  priorLearningOpensOn?: string | null;

  @Field(() => DayScalar, { nullable: true })
  priorLearningClosesOn?: string | null;

  @Field(() => DayScalar, { nullable: true })
  examsFrom?: string | null;

  @Field(() => DayScalar, { nullable: true })
  examsUntil?: string | null;

  @Field(() => DayScalar, { nullable: true })
  meetingOn?: string | null;
}
