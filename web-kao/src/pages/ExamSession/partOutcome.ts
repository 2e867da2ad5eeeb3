/** What typed points would mean for a part. */
export type PartOutcome = "NOTHING" | "OUT_OF_RANGE" | "PASSED" | "FAILED";

/** Shown while typing; the register works it out itself when the results are saved. */
export function partOutcome(points: number | null, part: { maxPoints: number; passPoints: number }): PartOutcome {
  if (points === null) return "NOTHING";
  if (points < 0 || points > part.maxPoints || !Number.isInteger(points)) return "OUT_OF_RANGE";
  return points >= part.passPoints ? "PASSED" : "FAILED";
}
