import { Field, ObjectType } from "type-graphql";
import { SharedName } from "./SharedName";

/** A competence the holder has proven, as a link shows it. */
@ObjectType({ simpleResolvers: true })
export class SharedCompetence extends SharedName {
  @Field(() => String)
  code!: string;

  @Field(() => Boolean)
  isElective!: boolean;
}
