import { rules } from "@kutse/web-shared/forms/rules";
import { z } from "@kutse/web-shared/forms/zod";

/** The kinds of exam part there are. */
export const partKinds = ["TEST", "WRITTEN", "ORAL", "PRACTICAL", "PORTFOLIO", "INTERVIEW"] as const;
/** The kinds of application there are. */
export const applicationKinds = ["INITIAL", "RECERTIFICATION", "PRIOR_LEARNING"] as const;

const part = z
  .object({
    kind: z.enum(partKinds, { error: "FIELD_REQUIRED" }),
    title: rules.text(200),
    titleEn: rules.text(200),
    titleRu: rules.text(200),
    maxPoints: rules.count(1, 1000),
    passPoints: rules.count(0, 1000),
  })
  .superRefine(({ maxPoints, passPoints }, context) => {
    if (passPoints > maxPoints) context.addIssue({ code: "custom", path: ["passPoints"], message: "FIELD_INVALID" });
  });

/** A changed procedure as it is typed; the server judges again. Days are YYYY-MM-DD, money is euros. */
export const procedureSchema = z.object({
  inForceFrom: rules.day(),
  reason: rules.text(4000),
  feeInitial: rules.euros(99_999),
  feeRecertification: rules.euros(99_999),
  feeRetake: rules.euros(99_999),
  completionDays: rules.count(1, 90),
  seatReturnDays: rules.count(0, 60),
  lateRecertificationMonths: rules.count(0, 120),
  validityMonths: rules.count(1, 600).nullable(),
  admissionBy: z.enum(["COORDINATOR", "COMMITTEE"]),
  quorumPercent: rules.count(1, 100),
  quorumNeedsChair: z.boolean(),
  majority: z.enum(["SIMPLE", "TWO_THIRDS"]),
  tie: z.enum(["CHAIR_DECIDES", "REFUSED"]),
  signers: z.enum(["CHAIR", "CHAIR_AND_SECRETARY", "ALL_VOTING"]),
  papersOnlyFor: z.array(z.enum(applicationKinds)),
  examParts: z.array(part),
});

/** What is typed, and what is sent. */
export type ProcedureTyped = z.input<typeof procedureSchema>;
export type ProcedureWanted = z.output<typeof procedureSchema>;
