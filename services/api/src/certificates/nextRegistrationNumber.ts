import type { EntityManager } from "typeorm";
import type { CertificateType } from "./CertificateType";

/**
 * Takes the next number of the series. The row stays locked until the act ends: an act that is undone gives its
 * number back, so there are no gaps and no doubles. Call it last, others wait.
 */
export async function nextRegistrationNumber(tx: EntityManager, series: CertificateType): Promise<string> {
  const taken = await tx.query<{ number: string }[]>(
    "select next_number::text as number from registration_number_series where series = $1 for update",
    [series],
  );
  const number = taken[0]?.number;
  if (number === undefined) throw new Error(`There is no number series ${series}`);
  await tx.query("update registration_number_series set next_number = next_number + 1 where series = $1", [series]);
  return number;
}
