import { Field, ID, InputType } from "type-graphql";
import type { Role } from "../platform/Role";
import { RoleEnum } from "./RoleEnum";

/** Which mandates to list. */
@InputType()
export class MandateFilter {
  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => RoleEnum, { nullable: true })
  role?: Role | null;

  @Field(() => Boolean, { nullable: true })
  activeOnly?: boolean | null;
}
