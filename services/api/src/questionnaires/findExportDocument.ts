import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireExport } from "./QuestionnaireExport";
import { canReadQuestionnaire } from "./questionnairePolicy";

/** A file of answers, for those who read them; null for everybody else. */
export async function findExportDocument(ctx: RequestContext, id: string): Promise<StoredDocument | null> {
  const made = isId(id) ? await ctx.read.findOneBy(QuestionnaireExport, { storedDocumentId: id }) : null;
  const asked = made && (await ctx.one(Questionnaire).load(made.questionnaireId));
  return asked && canReadQuestionnaire(ctx.viewer, asked) ? ctx.one(StoredDocument).load(id) : null;
}
