import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { QuestionnaireExport } from "./QuestionnaireExport";

/** What ordering a file of answers answers. */
@ObjectType()
export class QuestionnaireExportPayload {
  @Field(() => QuestionnaireExport, { nullable: true })
  questionnaireExport!: QuestionnaireExport | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
