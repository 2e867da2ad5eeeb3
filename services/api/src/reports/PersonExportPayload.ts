import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { PersonExport } from "./PersonExport";

/** The export as it stands after the act, or what stood in the way. */
@ObjectType()
export class PersonExportPayload {
  @Field(() => PersonExport, { nullable: true })
  export!: PersonExport | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
