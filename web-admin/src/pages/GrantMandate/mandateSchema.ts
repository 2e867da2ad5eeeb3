import { rules } from "@kutse/web-shared/forms/rules";
import { z } from "@kutse/web-shared/forms/zod";
import { roles } from "../../parts/roles";

const isKutsekodas = (role: string) => role === "REGISTRAR" || role === "ADMINISTRATOR";
const isCommittees = (role: string) => role.startsWith("COMMITTEE_");

/** What a role asks for: an awarding body, a committee of it, or neither. */
export function needsOf(role: string): { body: boolean; committee: boolean } {
  return { body: role !== "" && !isKutsekodas(role), committee: isCommittees(role) };
}

/** A mandate as it is typed; the server judges again. Days are YYYY-MM-DD. */
export const mandateSchema = z
  .object({
    personalCode: rules.personalCode(),
    firstName: rules.text(200),
    lastName: rules.text(200),
    role: z.enum(roles, { error: "FIELD_REQUIRED" }),
    organisationId: z.string(),
    committeeId: z.string(),
    validFrom: rules.day(),
    validUntil: rules.day().nullable(),
  })
  .superRefine(({ role, organisationId, committeeId, validFrom, validUntil }, context) => {
    const needs = needsOf(role);
    const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (needs.body && !organisationId) refuse("organisationId", "FIELD_REQUIRED");
    if (needs.committee && !committeeId) refuse("committeeId", "FIELD_REQUIRED");
    if (validUntil && validUntil < validFrom) refuse("validUntil", "DATES_OUT_OF_ORDER");
  });
