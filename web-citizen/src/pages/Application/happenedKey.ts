const known = [
  "started",
  "submitted",
  "takenForReview",
  "completionRequested",
  "completed",
  "documentAttached",
  "documentRemoved",
  "admitted",
  "admissionRefused",
  "leftUnexamined",
  "seatTaken",
  "seatGivenUp",
  "seatCancelled",
  "assessed",
  "papersAssessed",
  "supervised",
  "deletionNear",
  "putOnAgenda",
  "takenOffAgenda",
  "awarded",
  "refused",
  "registered",
  "withdrawn",
] as const;

/** Under which name the portal has words for an event of an application. */
export function happenedKey(type: string): (typeof known)[number] | "other" {
  return known.find((each) => type === `application.${each}`) ?? "other";
}
