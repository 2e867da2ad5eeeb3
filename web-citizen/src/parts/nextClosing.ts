/** The nearest day on which one of these rounds stops taking applications. */
export function nextClosing(rounds: readonly { closesOn: string }[]): string | null {
  return rounds.map((round) => round.closesOn).toSorted()[0] ?? null;
}
