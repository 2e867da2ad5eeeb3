import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";
import { RecipientRole } from "./RecipientRole";

/**
 * Who is asked. A list that is empty narrows nothing; a person has to fit every list that is not. The last ones say who is
 * left out: almost all, but not these.
 */
@ObjectType()
@InputType("AudienceRuleInput")
export class AudienceRule {
  @Field(() => [RecipientRole], { nullable: true })
  roles?: RecipientRole[] | null;

  @Field(() => [ID], { nullable: true })
  organisationIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  committeeIds?: string[] | null;

  /** Holders of, applicants for and people of bodies that award qualifications of these standards. */
  @Field(() => [ID], { nullable: true })
  standardIds?: string[] | null;

  /** EstQF levels, 1 to 8. */
  @Field(() => [Int], { nullable: true })
  levels?: number[] | null;

  @Field(() => [String], { nullable: true })
  counties?: string[] | null;

  /** States of an application, of applicants only. */
  @Field(() => [String], { nullable: true })
  applicationStatuses?: string[] | null;

  /** Applicants only: whose application was submitted on this day or later. */
  @Field(() => DayScalar, { nullable: true })
  appliedFrom?: string | null;

  /** Applicants only: whose application was submitted on this day or earlier. */
  @Field(() => DayScalar, { nullable: true })
  appliedUntil?: string | null;

  @Field(() => [RecipientRole], { nullable: true })
  exceptRoles?: RecipientRole[] | null;

  @Field(() => [ID], { nullable: true })
  exceptOrganisationIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  exceptStandardIds?: string[] | null;
}
