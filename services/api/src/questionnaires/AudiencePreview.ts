import { Field, Int, ObjectType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import { RecipientRole } from "./RecipientRole";

/** How many would be asked as what. */
@ObjectType({ simpleResolvers: true })
export class AudienceCount {
  @Field(() => RecipientRole)
  role!: RecipientRole;

  @Field(() => Int)
  count!: number;
}

/** One of those who would be asked, to see with one's own eyes whom the rule finds. */
@ObjectType({ simpleResolvers: true })
export class AudienceExample {
  @Field(() => Person)
  person!: Person;

  @Field(() => RecipientRole)
  role!: RecipientRole;

  @Field(() => Organisation, { nullable: true })
  organisation!: Organisation | null;
}

/** Whom an audience rule finds today: how many, as what, and five of them. */
@ObjectType({ simpleResolvers: true })
export class AudiencePreview {
  @Field(() => Int)
  count!: number;

  /** How many bodies they belong to, as officials or by their certificates and applications. */
  @Field(() => Int)
  organisationCount!: number;

  @Field(() => [AudienceCount])
  byRole!: readonly AudienceCount[];

  @Field(() => [AudienceExample])
  sample!: readonly AudienceExample[];
}
