import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { PaperOrderStatus } from "./PaperOrderStatus";

/** Which orders one wants to see; `text` is an order's or certificate's number, or parts of the holder's name. */
@InputType()
export class PaperOrderFilter {
  @Field(() => [PaperOrderStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(10)
  statuses?: PaperOrderStatus[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  /** Only one's own, whatever role one acts in. */
  @Field(() => Boolean, { nullable: true })
  ownOnly?: boolean | null;
}
