import { MoreThanOrEqual } from "typeorm";
import { Application } from "./Application";
import { eraseDraft } from "./eraseDraft";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { Event } from "../platform/Event";
import { tallinnDay } from "../platform/tallinnDay";

/** How long a draft is kept unused and how long before its end the applicant is told, in calendar days. */
export interface DraftTerm {
  readonly keptDays: number;
  readonly noticeDays: number;
}

/**
 * A draft that nobody uses is deleted with its papers when its term is over, and not before its applicant was told on
 * which day. Whoever goes on with it begins a new term. Only what is needed is kept: IKÜM art 5 (1) (e).
 */
export async function tidyDraft(act: Act, input: DraftTerm & { readonly applicationId: string }): Promise<void> {
  const where = { id: input.applicationId, status: "DRAFT" as const };
  const draft = await act.tx.findOne(Application, { where, lock: { mode: "pessimistic_write" } });
  if (!draft) return;
  const warning = await act.tx.findOneBy(Event, {
    subjectId: draft.id,
    type: "application.deletionNear",
    at: MoreThanOrEqual(draft.updatedAt),
  });
  if (!warning) return warn(act, draft, input);
  if (act.today < String(warning.data["deletedOn"])) return;
  await eraseDraft(act, draft);
  await act.record("application.draftExpired", draft.id);
}

async function warn(act: Act, draft: Application, { keptDays, noticeDays }: DraftTerm): Promise<void> {
  const endsOn = addDays(tallinnDay(draft.updatedAt), keptDays);
  if (act.today < addDays(endsOn, -noticeDays)) return;
  const soonest = addDays(act.today, noticeDays);
  await act.record("application.deletionNear", draft.id, { deletedOn: endsOn > soonest ? endsOn : soonest });
}
