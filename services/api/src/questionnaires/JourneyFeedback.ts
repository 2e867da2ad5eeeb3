import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DayScalar } from "../platform/graphql/DayScalar";
import { JourneyStep } from "./JourneyStep";

/** What somebody said at the end of a journey. Who it was is not kept with it: the id is random, the time a day. */
@ObjectType()
@Entity("journey_feedback")
export class JourneyFeedback {
  @Field(() => ID)
  @PrimaryColumn({ type: "uuid", default: () => "gen_random_uuid()" })
  id!: string;

  @Field(() => JourneyStep)
  @Column({ type: "text" })
  step!: JourneyStep;

  /** The body the journey was with; null: with the register itself. */
  @Column({ type: "uuid", nullable: true })
  organisationId!: string | null;

  /** 1 to 5. */
  @Field(() => Int)
  @Column({ type: "smallint" })
  rating!: number;

  @Field(() => String, { nullable: true })
  @Column({ type: "text", nullable: true })
  text!: string | null;

  @Field(() => DayScalar)
  @Column({ type: "date" })
  givenOn!: string;
}
