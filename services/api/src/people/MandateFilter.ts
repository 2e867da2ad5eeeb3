import { Field, ID, InputType } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";
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

  /** Only those that end on this day or sooner; not those for a company, which are taken up for a day at a time. */
  @Field(() => DayScalar, { nullable: true })
  endsBy?: string | null;
}
