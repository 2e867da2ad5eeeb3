import type { AudienceRule } from "./AudienceRule";
import type { DraftQuestionnaireInput } from "./DraftQuestionnaireInput";
import type { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { writtenText } from "./writtenText";

/** What is kept of a questionnaire as its author wrote it, without its questions. Nobody can be made to answer without a name. */
export function questionnaireFacts(
  input: DraftQuestionnaireInput,
  audience: AudienceRule,
): Partial<Questionnaire> & Pick<Questionnaire, "mode" | "isMandatory" | "audience"> {
  const isSecret = input.mode === QuestionnaireMode.ANONYMOUS;
  return {
    ...wordingFacts(input),
    mode: input.mode,
    isMandatory: !isSecret && (input.isMandatory ?? false),
    outsidersAllowed: input.outsidersAllowed ?? false,
    joiningLater: input.joiningLater ?? false,
    remindersWanted: input.remindersWanted ?? 0,
    opensAt: input.opensAt ?? null,
    closesAt: input.closesAt ?? null,
    audience,
  };
}

/** Title and purpose: what may still be worded better while people answer. */
export function wordingFacts(input: DraftQuestionnaireInput): Partial<Questionnaire> {
  return {
    titleEt: writtenText(input.titleEt) ?? "",
    titleEn: writtenText(input.titleEn),
    titleRu: writtenText(input.titleRu),
    purposeEt: writtenText(input.purposeEt) ?? "",
    purposeEn: writtenText(input.purposeEn),
    purposeRu: writtenText(input.purposeRu),
  };
}
