import type { Act } from "../platform/Act";
import { ProblemCode } from "../platform/ProblemCode";
import { Qualification } from "../standards/Qualification";
import { Specialisation } from "../standards/Specialisation";
import { isId } from "../platform/isId";
import type { Certificate } from "./Certificate";
import { changesIn, type Changes } from "./changesIn";
import type { CorrectedFactsInput } from "./CorrectedFactsInput";
import { electivesChange } from "./electivesChange";
import { nameOnDocument } from "./nameOnDocument";

const nothing: Changes = { changes: [], facts: {}, faults: [] };

/** All that a correction changes of an entry, and what is wrong with it; a correction that changes nothing is none. */
export async function correctionOf(act: Act, entry: Certificate, wanted: CorrectedFactsInput): Promise<Changes> {
  const parts = [
    changesIn(entry, wanted),
    await specialisationChange(act, entry, wanted.specialisationId),
    await electivesChange(act, entry, wanted.electiveIds ?? null),
    wanted.renewsName ? await nameChange(act, entry) : nothing,
  ];
  const changes = parts.flatMap((part) => part.changes);
  const faults = parts.flatMap((part) => part.faults);
  if (changes.length === 0 && faults.length === 0) faults.push({ code: ProblemCode.CORRECTION_EMPTY, field: null });
  return { changes, faults, facts: Object.assign({}, ...parts.map((part) => part.facts)) as Changes["facts"] };
}

/** Another branch of the same qualification, or none where it may be awarded without. KutS § 15. */
async function specialisationChange(act: Act, entry: Certificate, wanted: string | null | undefined): Promise<Changes> {
  if (wanted === undefined || wanted === entry.specialisationId) return nothing;
  const refused = (code: ProblemCode): Changes => ({ ...nothing, faults: [{ code, field: "specialisationId" }] });
  const { qualificationId } = entry;
  const find = async (id: string | null): Promise<Specialisation | null> =>
    id !== null && isId(id) ? act.tx.findOneBy(Specialisation, { id, qualificationId }) : null;
  const after = await find(wanted);
  if (wanted !== null && !after) return refused(ProblemCode.SPECIALISATION_NOT_OFFERED);
  if (!after && !(await act.get(Qualification, qualificationId)).baseAwardAllowed)
    return refused(ProblemCode.SPECIALISATION_REQUIRED);
  const before = await find(entry.specialisationId);
  const change = { field: "specialisation", before: before?.name ?? null, after: after?.name ?? null };
  return { changes: [change], facts: { specialisationId: wanted }, faults: [] };
}

/** The name is the state's and is not typed: the document takes it over when it still bears another one. */
async function nameChange(act: Act, entry: Certificate): Promise<Changes> {
  const { isOutdated, onDocument, now } = await nameOnDocument(act, entry);
  if (!isOutdated) return nothing;
  return { ...nothing, changes: [{ field: "holderName", before: onDocument, after: now }] };
}
