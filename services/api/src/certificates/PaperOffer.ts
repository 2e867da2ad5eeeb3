import { Field, ObjectType } from "type-graphql";
import { Money } from "../platform/graphql/Money";
import { PaperOrderKind } from "./PaperOrderKind";
import { PaperOrderReason } from "./PaperOrderReason";

/** What paper costs today for one cause. */
@ObjectType({ simpleResolvers: true })
export class PaperOffer {
  @Field(() => PaperOrderKind)
  kind!: PaperOrderKind;

  @Field(() => PaperOrderReason, { nullable: true })
  reason!: PaperOrderReason | null;

  @Field(() => Money)
  net!: Money;

  @Field(() => Money)
  vat!: Money;

  @Field(() => Money, { description: "With VAT: what is to be paid." })
  total!: Money;
}
