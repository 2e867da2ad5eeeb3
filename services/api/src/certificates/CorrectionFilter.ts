import { ArrayMaxSize, IsOptional } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CorrectionState } from "./CorrectionState";

/** Which requests for corrections to list. */
@InputType()
export class CorrectionFilter {
  @Field(() => [CorrectionState], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(4)
  states?: CorrectionState[] | null;
}
