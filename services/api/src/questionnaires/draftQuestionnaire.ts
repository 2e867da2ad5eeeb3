import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { refuseAll } from "../platform/Refusal";
import { audienceOf } from "./audienceOf";
import type { DraftQuestionnaireInput } from "./DraftQuestionnaireInput";
import { keepQuestions } from "./keepQuestions";
import { mandatoryFaults } from "./mandatoryFaults";
import { Questionnaire } from "./Questionnaire";
import { questionnaireFacts } from "./questionnaireFacts";
import { questionnaireFaults } from "./questionnaireFaults";
import { canAsk } from "./questionnairePolicy";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

/** Kutsekoda, or a body that may, begins to write what it wants to ask. */
export async function draftQuestionnaire(act: Act, input: DraftQuestionnaireInput): Promise<Questionnaire> {
  const organisation = await act.get(Organisation, act.viewer.organisationId ?? "");
  authorize(canAsk(act.viewer, organisation));
  const facts = questionnaireFacts(input, audienceOf(organisation, input.audience));
  refuseAll([...questionnaireFaults(input), ...mandatoryFaults(facts)]);
  const asked = await act.tx.save(
    Questionnaire,
    act.tx.create(Questionnaire, {
      ...facts,
      organisationId: organisation.id,
      createdBy: act.viewer.personId ?? "",
      createdAt: act.now,
      editedAt: act.now,
    }),
  );
  const version = await act.tx.save(
    QuestionnaireVersion,
    act.tx.create(QuestionnaireVersion, { questionnaireId: asked.id, number: 1, createdAt: act.now }),
  );
  await keepQuestions(act, version.id, input.questions ?? []);
  asked.currentVersionId = version.id;
  await act.tx.save(Questionnaire, asked);
  await act.record("questionnaire.drafted", asked.id);
  return act.get(Questionnaire, asked.id);
}
