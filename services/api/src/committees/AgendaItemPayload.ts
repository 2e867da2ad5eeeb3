import { Field, ObjectType } from "type-graphql";
import { Problem } from "../platform/Problem";
import { AgendaItem } from "./AgendaItem";

@ObjectType()
export class AgendaItemPayload {
  @Field(() => AgendaItem, { nullable: true })
  agendaItem!: AgendaItem | null;

  @Field(() => [Problem])
  problems!: readonly Problem[];
}
