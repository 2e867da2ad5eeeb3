import type { CorrectedFactsInput } from "../gql/graphql";
import { noSpecialisation, type EntryFacts } from "./entrySchema";

/** The filled in facts as they are sent to the register. */
export function correctedFacts(filled: EntryFacts): CorrectedFactsInput {
  const { validFrom, validUntil, examLanguage, signatoryName, specialisationId, renewsName } = filled;
  return {
    ...{ validFrom, validUntil, renewsName, examLanguage: examLanguage || null, signatoryName: signatoryName || null },
    specialisationId: specialisationId === noSpecialisation ? null : specialisationId,
  };
}
