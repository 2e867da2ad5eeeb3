import { rules } from "@kutse/web-shared/forms/rules";
import { z } from "@kutse/web-shared/forms/zod";
import type { CreateShareInput, ProblemCode } from "../../gql/graphql";

/** What a link may show beside the certificate itself. */
export const shareFields = ["NAME", "BIRTH_DATE", "COMPETENCES", "EXAM_LANGUAGE"] as const;
/** How often a link opens: as often as one likes, some usual numbers, or a number of one's own. */
export const openingChoices = ["NO_LIMIT", "1", "5", "20", "OWN"] as const;
/** Whom a link opens to. */
export const audiences = ["ANYBODY", "COMPANY"] as const;

const required: ProblemCode = "FIELD_REQUIRED";
const invalid: ProblemCode = "FIELD_INVALID";

const isWholeCode = (text: string): boolean => /^\d{8}$/.test(text.replace(/\s/g, ""));

/** A link as it is filled in; the company's code and one's own number are asked for where they are chosen. */
export const shareSchema = z
  .object({
    certificateIds: z.array(z.string()).min(1, required),
    fields: z.array(z.enum(shareFields)),
    audience: z.enum(audiences),
    companyCode: z.string().trim(),
    label: rules.text(100),
    expiresOn: rules.day(),
    openings: z.enum(openingChoices),
    openingLimit: z.number().nullable(),
  })
  .superRefine(({ audience, companyCode, openings, openingLimit: own }, context) => {
    if (audience === "COMPANY" && !isWholeCode(companyCode)) {
      const message = companyCode === "" ? required : invalid;
      context.addIssue({ code: "custom", path: ["companyCode"], message });
    }
    const isNumber = own !== null && Number.isInteger(own) && own >= 1 && own <= 1000;
    if (openings === "OWN" && !isNumber) {
      context.addIssue({ code: "custom", path: ["openingLimit"], message: own === null ? required : invalid });
    }
  });

/** What the register is asked for by a filled form. */
export function shareInput(filled: z.output<typeof shareSchema>): CreateShareInput {
  const { audience, companyCode, openings, openingLimit, ...rest } = filled;
  const limits: Record<string, number | null> = { NO_LIMIT: null, OWN: openingLimit };
  return {
    ...rest,
    openingLimit: openings in limits ? (limits[openings] ?? null) : Number(openings),
    companyCode: audience === "COMPANY" ? companyCode : null,
  };
}
