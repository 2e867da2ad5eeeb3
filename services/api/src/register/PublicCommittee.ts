import { Field, ID, ObjectType } from "type-graphql";
import { PublicCommitteeMember } from "./PublicCommitteeMember";

/** An awarding committee and who sits on it. KutS § 18. */
@ObjectType()
export class PublicCommittee {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => String, { nullable: true })
  nameRu!: string | null;

  @Field(() => [PublicCommitteeMember])
  members!: PublicCommitteeMember[];
}
