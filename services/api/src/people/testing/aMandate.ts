import type { EntityManager } from "typeorm";
import { Mandate } from "../Mandate";

/** A mandate for tests, in force since 2020; `personId`, `role` and `organisationId` have to be given. */
export async function aMandate(
  tx: EntityManager,
  facts: Pick<Mandate, "personId" | "role" | "organisationId"> & Partial<Mandate>,
): Promise<Mandate> {
  return tx.save(
    Mandate,
    tx.create(Mandate, { validFrom: "2020-01-01", validUntil: null, committeeId: null, ...facts }),
  );
}
