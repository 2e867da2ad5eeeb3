import { Field, ID, InputType } from "type-graphql";
import { LocaleEnum } from "../people/LocaleEnum";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Locale } from "../platform/Viewer";
import type { CorrectedFacts } from "./changesIn";

@InputType({ description: "What an entry is to say; what is left out stays as it is." })
export class CorrectedFactsInput implements CorrectedFacts {
  @Field(() => DayScalar, { nullable: true })
  validFrom?: string | null;

  @Field(() => DayScalar, { nullable: true, description: "Left out: stays; null: unlimited." })
  validUntil?: string | null;

  @Field(() => LocaleEnum, { nullable: true })
  examLanguage?: Locale | null;

  @Field(() => String, { nullable: true })
  signatoryName?: string | null;

  @Field(() => ID, { nullable: true, description: "One of the qualification's own; null: none." })
  specialisationId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "All elective competences that were proven, empty: none; left out or null: stays as it is.",
  })
  electiveIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The document is made anew with the holder's name as the state's sign-in gives it.",
  })
  renewsName?: boolean | null;
}
