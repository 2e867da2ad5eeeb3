import type { CorrectedFactsInput, Correction_CorrectionFragment } from "../gql/graphql";
import { noSpecialisation, type EntryFacts } from "./entrySchema";

type Entry = Pick<Correction_CorrectionFragment["certificate"], "competences">;

/** The filled in facts as they are sent to the register; electives that stay as they are, or are not on record, are left out. */
export function correctedFacts(filled: EntryFacts, { competences }: Entry): CorrectedFactsInput {
  const { validFrom, validUntil, examLanguage, signatoryName, specialisationId, electiveIds, renewsName } = filled;
  const proven = competences.filter((one) => one.isElective).map((one) => one.id);
  const isSame = proven.length === electiveIds.length && proven.every((id) => electiveIds.includes(id));
  return {
    ...{ validFrom, validUntil, renewsName, examLanguage: examLanguage || null, signatoryName: signatoryName || null },
    specialisationId: specialisationId === noSpecialisation ? null : specialisationId,
    electiveIds: isSame ? null : electiveIds,
  };
}
