import { rules } from "../forms/rules";
import { z } from "../forms/zod";

/** Stands for none among the specialisations: "" is what is not chosen yet. */
export const noSpecialisation = "NONE";

/** The facts of an entry that may be corrected, as they are filled in. */
export const entrySchema = z.object({
  validFrom: rules.day(),
  validUntil: z.union([z.null(), rules.day()]),
  examLanguage: z.enum(["", "et", "en", "ru"]),
  signatoryName: rules.optionalText(200),
  specialisationId: z.string(),
  electiveIds: z.array(z.string()),
  renewsName: z.boolean(),
});

/** What is typed and chosen. */
export type EntryFacts = z.input<typeof entrySchema>;
