import { Field, ID, ObjectType } from "type-graphql";

/** A questionnaire in the hands of who answers it: the questions, and what has been answered so far. */
@ObjectType()
export class AnsweringSheet {
  /** The same from the first look to the last, whether anything is answered yet or not. */
  @Field(() => ID)
  id!: string;

  questionnaireId!: string;

  /** The body in whose name it is answered. */
  @Field(() => ID, { nullable: true })
  organisationId!: string | null;

  /** The version whose questions are answered: the one answering began with. */
  versionId!: string | null;

  /** Null while nothing is answered, and after an anonymous sheet was sent. */
  sheetId!: string | null;

  /** When it was sent; to the day only when that is all that is kept. */
  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  submittedBy!: string | null;

  /** Whether answers are still taken from who looks. */
  @Field(() => Boolean)
  canChange!: boolean;

  /** Answered by somebody outside the register, who has an invitation and no sign-in. */
  @Field(() => Boolean)
  isOutsider!: boolean;
}
