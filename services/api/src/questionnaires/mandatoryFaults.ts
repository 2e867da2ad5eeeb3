import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import type { AudienceRule } from "./AudienceRule";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";

/**
 * Holders and applicants answer of their own will: a qualification hangs on no answer. Made to answer are only those who act
 * for a body or for Kutsekoda.
 */
export function mandatoryFaults({
  isMandatory,
  mode,
  audience,
}: Pick<Questionnaire, "isMandatory" | "mode"> & { readonly audience: AudienceRule }): Problem[] {
  const roles = audience.roles ?? [];
  const asksPeople = roles.length === 0 || roles.includes("HOLDER") || roles.includes("APPLICANT");
  const isWrong = isMandatory && mode !== QuestionnaireMode.BODY && asksPeople;
  return isWrong ? [{ code: ProblemCode.MANDATORY_FOR_HOLDERS, field: "isMandatory" }] : [];
}
