import { In } from "typeorm";
import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { StoredDocument } from "../platform/StoredDocument";
import type { AnswerValue } from "./AnswerValue";
import type { Answering } from "./lockAnswering";
import type { Question } from "./Question";
import { QuestionKind } from "./QuestionKind";
import { QuestionnaireMode } from "./QuestionnaireMode";

export interface FilesOfAnswer {
  readonly question: Pick<Question, "kind">;
  readonly standing: AnswerValue | null;
  readonly value: AnswerValue | null;
}

/** A file in an answer is one the writer has uploaded, or one that stands there already. A file would undo anonymity. */
export async function refuseForeignFiles(
  act: Act,
  { asked, forward }: Answering,
  { question, standing, value }: FilesOfAnswer,
): Promise<void> {
  if (question.kind !== QuestionKind.FILE || !Array.isArray(value)) return;
  if (asked.mode === QuestionnaireMode.ANONYMOUS || forward) throw new Refusal(ProblemCode.FILE_NOT_ALLOWED, "value");
  const known = Array.isArray(standing) ? (standing as readonly string[]) : [];
  const fresh = (value as readonly string[]).filter((id) => !known.includes(id));
  const own = await act.tx.countBy(StoredDocument, { id: In(fresh), createdBy: act.viewer.personId ?? "" });
  if (own !== fresh.length) throw new Refusal(ProblemCode.FILE_NOT_FOUND, "value");
}
