import type { Act } from "../platform/Act";
import { Competence } from "../standards/Competence";
import { electiveFaults } from "../standards/electiveFaults";
import { Qualification } from "../standards/Qualification";
import type { Certificate } from "./Certificate";
import type { Changes } from "./changesIn";

const nothing: Changes = { changes: [], facts: {}, faults: [] };

/** Which electives an entry is to name, as many as its standard says; null: what is on record stays. KutS § 21. */
export async function electivesChange(act: Act, entry: Certificate, wanted: string[] | null): Promise<Changes> {
  if (wanted === null) return nothing;
  const { qualificationId } = entry;
  const competences = await act.tx.find(Competence, { where: { qualificationId }, order: { code: "ASC" } });
  const electives = competences.filter((one) => one.isElective);
  const namesOf = (ids: readonly string[]): string =>
    electives.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(", ");
  const electiveIds = [...new Set(wanted)];
  if (electives.length === 0 && electiveIds.length === 0) return nothing;
  const before = entry.electiveIds && namesOf(entry.electiveIds);
  const after = namesOf(electiveIds);
  const faults = electiveFaults(await act.get(Qualification, qualificationId), competences, electiveIds);
  if (faults.length > 0) return { ...nothing, faults };
  if (before === after) return nothing;
  return { changes: [{ field: "electives", before, after }], facts: { electiveIds }, faults: [] };
}
