import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { MeetingForm } from "./MeetingForm";

@InputType()
export class ConveneMeetingInput {
  @Field(() => ID)
  committeeId!: string;

  @Field(() => MeetingForm)
  form!: MeetingForm;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String, { nullable: true })
  webLink?: string | null;

  @Field(() => [ID])
  @ArrayMaxSize(500)
  applicationIds!: string[];
}
