import { Field, Float, Int, ObjectType } from "type-graphql";

/** How far two readers agree who have tagged the same texts. */
@ObjectType({ simpleResolvers: true })
export class ReadersAgreement {
  @Field(() => Int)
  readerCount!: number;

  @Field(() => Int)
  commonCount!: number;

  /** 0 to 1; null while they have no text in common. */
  @Field(() => Float, { nullable: true })
  share!: number | null;

  /** Cohen's kappa: agreement beyond chance, at most 1. */
  @Field(() => Float, { nullable: true })
  kappa!: number | null;
}
