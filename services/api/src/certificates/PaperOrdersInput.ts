import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";

/** Orders that are taken together, one to a hundred. */
@InputType()
export class PaperOrdersInput {
  @Field(() => [ID])
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  paperOrderIds!: string[];
}
