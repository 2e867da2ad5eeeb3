import { Field, ID, InputType, Int } from "type-graphql";
import { DayScalar } from "../platform/graphql/DayScalar";
import { DecimalScalar } from "../platform/graphql/DecimalScalar";
import { AdmissionBy } from "./AdmissionBy";
import { ApplicationKind } from "./ApplicationKind";
import { ExamPartInput } from "./ExamPartInput";
import { MajorityRule } from "./MajorityRule";
import { SignerRule } from "./SignerRule";
import { TieRule } from "./TieRule";

/** The whole of what Kutsekoda may change in a procedure, as it holds from a day on; fees in euros. */
@InputType()
export class ChangeProcedureInput {
  /** The newest version, the one that is changed. */
  @Field(() => ID)
  procedureId!: string;

  @Field(() => DayScalar)
  inForceFrom!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => DecimalScalar)
  feeInitial!: string;

  @Field(() => DecimalScalar)
  feeRecertification!: string;

  @Field(() => DecimalScalar)
  feeRetake!: string;

  @Field(() => Int)
  completionDays!: number;

  @Field(() => Int)
  seatReturnDays!: number;

  @Field(() => Int)
  lateRecertificationMonths!: number;

  @Field(() => Int, { nullable: true, description: "How long a certificate is valid; null is without end." })
  validityMonths!: number | null;

  @Field(() => AdmissionBy)
  admissionBy!: AdmissionBy;

  @Field(() => Int)
  quorumPercent!: number;

  @Field(() => Boolean)
  quorumNeedsChair!: boolean;

  @Field(() => MajorityRule)
  majority!: MajorityRule;

  @Field(() => TieRule)
  tie!: TieRule;

  @Field(() => SignerRule)
  signers!: SignerRule;

  @Field(() => [ApplicationKind])
  papersOnlyFor!: ApplicationKind[];

  @Field(() => [ExamPartInput])
  examParts!: ExamPartInput[];
}
