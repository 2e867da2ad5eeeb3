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

  /** Only those whose answers the viewer reads: asked by Kutsekoda, or by the own body. */
  @Field(() => Boolean, { nullable: true })
  readByMe?: boolean | null;

  /** Words of the title, in any language. */
  @Field(() => String, { nullable: true })
  text?: string | null;
}
