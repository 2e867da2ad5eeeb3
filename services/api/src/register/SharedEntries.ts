import { Field, ObjectType } from "type-graphql";
import { SharedEntry } from "./SharedEntry";

/** What stands behind a link that a company has opened, as of that moment. */
@ObjectType({ simpleResolvers: true })
export class SharedEntries {
  @Field(() => Date)
  answeredAt!: Date;

  @Field(() => [SharedEntry])
  certificates!: readonly SharedEntry[];
}
