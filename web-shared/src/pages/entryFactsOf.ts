import type { Correction_CorrectionFragment } from "../gql/graphql";
import { noSpecialisation, type EntryFacts } from "./entrySchema";

/** The facts of an entry to begin with: what the body proposed, otherwise what the entry says. */
export function entryFactsOf({ certificate, proposal }: Correction_CorrectionFragment): EntryFacts {
  const { validFrom, validUntil, examLanguage, signatoryName } = proposal ?? certificate;
  const specialisationId = proposal ? proposal.specialisationId : certificate.specialisation?.id;
  const proven = certificate.competences.filter((one) => one.isElective).map((one) => one.id);
  return {
    ...{ validFrom, validUntil, examLanguage: examLanguage ?? "", signatoryName: signatoryName ?? "" },
    specialisationId: specialisationId ?? noSpecialisation,
    electiveIds: proposal?.electiveIds ?? proven,
    renewsName: proposal?.renewsName ?? false,
  };
}
