import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ApplicationSection } from "./ApplicationSection";
import { ProblemCode } from "../platform/ProblemCode";

/** How far a section has come. */
export const SectionState = {
  NOT_STARTED: "NOT_STARTED",
  NEEDS_ATTENTION: "NEEDS_ATTENTION",
  DONE: "DONE",
} as const;
export type SectionState = (typeof SectionState)[keyof typeof SectionState];

registerEnumType(SectionState, { name: "SectionState", description: "How far a section of the form has come." });

/** A section of the form and what it still lacks. */
@ObjectType()
export class ApplicationSectionState {
  @Field(() => ApplicationSection)
  section!: ApplicationSection;

  @Field(() => SectionState)
  state!: SectionState;

  @Field(() => [ProblemCode])
  missing!: ProblemCode[];
}
