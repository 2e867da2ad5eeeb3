import { Field, ObjectType } from "type-graphql";
import { LocaleEnum } from "../people/LocaleEnum";

/** A text that is there in Estonian and not in another language: there the Estonian one is shown. */
@ObjectType({ simpleResolvers: true })
export class MissingText {
  @Field(() => LocaleEnum)
  locale!: "en" | "ru";

  /** Where: `titleEn`, `questions.key.textRu`, `questions.key.options.key`. */
  @Field(() => String)
  field!: string;
}
