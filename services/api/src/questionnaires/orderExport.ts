import { Field, ID, InputType, Int } from "type-graphql";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { ExportFormat } from "./ExportFormat";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireExport } from "./QuestionnaireExport";
import { canReadQuestionnaire } from "./questionnairePolicy";
import { QuestionnaireVersion } from "./QuestionnaireVersion";

@InputType()
export class OrderExportInput {
  @Field(() => ID)
  questionnaireId!: string;

  @Field(() => ExportFormat)
  format!: ExportFormat;

  /** Of which version; the newest one when it is not said. */
  @Field(() => Int, { nullable: true })
  versionNumber?: number | null;
}

/** Who reads the answers orders a file of them; it is noted who did. */
export async function orderExport(act: Act, input: OrderExportInput): Promise<QuestionnaireExport> {
  const asked = await act.get(Questionnaire, input.questionnaireId);
  authorizeSeen(canReadQuestionnaire(act.viewer, asked));
  const wanted = input.versionNumber
    ? { questionnaireId: asked.id, number: input.versionNumber }
    : { id: asked.currentVersionId ?? "" };
  const version = await act.tx.findOneBy(QuestionnaireVersion, wanted);
  if (!version) throw new AccessError("NOT_FOUND");
  const ordered = await act.tx.save(
    QuestionnaireExport,
    act.tx.create(QuestionnaireExport, {
      ...{ questionnaireId: asked.id, versionId: version.id, format: input.format },
      ...{ orderedBy: act.viewer.personId ?? "", orderedAt: act.now },
    }),
  );
  await act.job("makeExport", { exportId: ordered.id }, { key: `export:${ordered.id}`, maxAttempts: 3 });
  await act.record("questionnaire.exportOrdered", asked.id, { format: input.format, version: version.number });
  return act.get(QuestionnaireExport, ordered.id);
}
