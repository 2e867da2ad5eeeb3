import { Field, Int, ObjectType } from "type-graphql";

/** How often one option was chosen; of a matrix in one of its rows. */
@ObjectType({ simpleResolvers: true })
export class ChoiceCount {
  @Field(() => String)
  optionKey!: string;

  @Field(() => String, { nullable: true })
  rowKey!: string | null;

  @Field(() => Int)
  count!: number;
}
