import { Field, ID, InputType } from "type-graphql";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { authorizeSeen } from "../platform/authorizeSeen";
import { lengthOf } from "../platform/cleanText";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { Questionnaire } from "./Questionnaire";
import { canEditQuestionnaire, canReadQuestionnaire } from "./questionnairePolicy";
import { QuestionnaireStatus } from "./QuestionnaireStatus";
import { writtenText } from "./writtenText";

@InputType()
export class PublishFindingsInput {
  @Field(() => ID)
  questionnaireId!: string;

  @Field(() => String)
  heardEt!: string;

  @Field(() => String, { nullable: true })
  heardEn?: string | null;

  @Field(() => String, { nullable: true })
  heardRu?: string | null;
}

const longest = 20_000;

/** Who asked says what was heard and what will be done; everybody who answered is told. The first publishing sends the letters. */
export async function publishFindings(act: Act, input: PublishFindingsInput): Promise<Questionnaire> {
  const asked = await act.lock(Questionnaire, input.questionnaireId);
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  authorize(canEditQuestionnaire(act.viewer, asked));
  if (asked.status !== QuestionnaireStatus.CLOSED) throw new Refusal(ProblemCode.QUESTIONNAIRE_WRONG_STATE);
  const heardEt = writtenText(input.heardEt);
  if (!heardEt) throw new Refusal(ProblemCode.FIELD_REQUIRED, "heardEt");
  const heard = { heardEt, heardEn: writtenText(input.heardEn), heardRu: writtenText(input.heardRu) };
  refuseAll(
    Object.entries(heard)
      .filter(([, text]) => lengthOf(text ?? "") > longest)
      .map(([field]) => ({ code: ProblemCode.FIELD_TOO_LONG, field })),
  );
  const isFirst = asked.publishedAt === null;
  Object.assign(asked, heard, { publishedAt: asked.publishedAt ?? act.now });
  await act.tx.save(Questionnaire, asked);
  if (isFirst) await act.record("questionnaire.findingsPublished", asked.id);
  else await act.record("questionnaire.findingsCorrected", asked.id);
  return asked;
}
