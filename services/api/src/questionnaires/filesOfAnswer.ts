import { isId } from "../platform/isId";
import type { RequestContext } from "../platform/RequestContext";
import { StoredDocument } from "../platform/StoredDocument";
import type { AnswerFile } from "./AnswerFile";
import type { AnswerValue } from "./AnswerValue";

/** The files an answer names; keys of choices are no ids, so an answer of another kind has none. */
export async function filesOfAnswer(ctx: RequestContext, value: AnswerValue | null): Promise<AnswerFile[]> {
  if (!Array.isArray(value)) return [];
  const ids = (value as readonly string[]).filter(isId);
  const found = await Promise.all(ids.map((id) => ctx.one(StoredDocument).load(id)));
  return found.flatMap((file) => file ?? []);
}
