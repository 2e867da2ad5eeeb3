import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { PaperDelivery } from "./PaperDelivery";
import { PaperOrderKind } from "./PaperOrderKind";
import { PaperOrderReason } from "./PaperOrderReason";

/** What is asked for, why, and where it shall go; the address is needed for the post only. */
@InputType()
export class OrderDuplicateInput {
  @Field(() => ID)
  certificateId!: string;

  @Field(() => PaperOrderKind, { nullable: true, description: "A duplicate when left out." })
  kind?: PaperOrderKind | null;

  @Field(() => PaperOrderReason, { nullable: true, description: "Required for a duplicate." })
  reason?: PaperOrderReason | null;

  @Field(() => PaperDelivery)
  delivery!: PaperDelivery;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1000)
  recipient?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1000)
  street?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  postalCode?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(1000)
  town?: string | null;
}
