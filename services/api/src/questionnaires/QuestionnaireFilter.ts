import { Field, InputType } from "type-graphql";
import { QuestionnaireStatus } from "./QuestionnaireStatus";

/** What a list of questionnaires is narrowed to. */
@InputType()
export class QuestionnaireFilter {
  @Field(() => [QuestionnaireStatus], { nullable: true })
  statuses?: QuestionnaireStatus[] | null;

  /** Only those in which the viewer is asked. */
  @Field(() => Boolean, { nullable: true })
  askedOfMe?: boolean | null;

  /** Words of the title, in any language. */
  @Field(() => String, { nullable: true })
  text?: string | null;
}
