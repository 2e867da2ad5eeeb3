import { Field, ObjectType } from "type-graphql";
import { RoleEnum } from "../people/RoleEnum";
import type { Role } from "../platform/Role";

/** One who sits on an awarding committee, as everybody may know. */
@ObjectType()
export class PublicCommitteeMember {
  @Field(() => String)
  firstName!: string;

  @Field(() => String)
  lastName!: string;

  @Field(() => RoleEnum)
  role!: Role;
}
