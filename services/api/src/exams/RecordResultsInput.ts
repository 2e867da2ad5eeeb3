import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType()
export class PartResultInput {
  @Field(() => ID)
  examPartId!: string;

  @Field(() => Int)
  points!: number;

  @Field(() => String, { nullable: true })
  remark?: string | null;
}

@InputType()
export class RecordResultsInput {
  @Field(() => ID)
  examSeatId!: string;

  @Field(() => Boolean, { nullable: true })
  didNotAppear?: boolean | null;

  @Field(() => [PartResultInput])
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  results!: PartResultInput[];
}
