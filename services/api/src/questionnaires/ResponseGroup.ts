import { Field, Int, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { RecipientRole } from "./RecipientRole";
import { ResponseCounts } from "./ResponseCounts";

/** The counts of one group; of several small ones taken together `role` and `organisation` are null. */
@ObjectType({ simpleResolvers: true })
export class ResponseGroup {
  @Field(() => RecipientRole, { nullable: true })
  role!: RecipientRole | null;

  @Field(() => Organisation, { nullable: true })
  organisation!: Organisation | null;

  /** How many groups stand in this row: more than one when they are too small to be shown alone. */
  @Field(() => Int)
  groupCount!: number;

  /** Null when even together they are too few to be shown. */
  @Field(() => ResponseCounts, { nullable: true })
  counts!: ResponseCounts | null;
}
