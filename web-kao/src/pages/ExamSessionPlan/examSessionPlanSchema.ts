import { rules } from "@kutse/web-shared/forms/rules";
import { z } from "@kutse/web-shared/forms/zod";

const chosen = () => z.array(z.string()).min(1, "FIELD_REQUIRED");
const timeOfDay = () => z.string({ error: "FIELD_REQUIRED" }).regex(/^\d{2}:\d{2}$/, "FIELD_INVALID");

/** What the form of a session asks; times are on the Estonian clock. */
export const examSessionPlanSchema = z.object({
  qualificationIds: chosen(),
  day: rules.day(),
  startsAt: timeOfDay(),
  endsAt: timeOfDay(),
  registrationClosesAt: rules.day(),
  place: rules.optionalText(300),
  webLink: rules.optionalText(300),
  language: z.enum(["et", "en", "ru"]),
  capacity: rules.count(1, 1000),
  roundId: z.string(),
  assessorIds: chosen(),
});

/** What the form holds once it is right. */
export type ExamSessionPlan = z.infer<typeof examSessionPlanSchema>;
