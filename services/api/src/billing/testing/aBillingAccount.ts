import { randomInt } from "node:crypto";
import type { EntityManager } from "typeorm";
import { BillingAccount } from "../BillingAccount";

/** An account of an organisation for tests, with a series of its own. */
export async function aBillingAccount(tx: EntityManager, organisationId: string): Promise<BillingAccount> {
  const mark = String(10_000_000 + randomInt(89_999_999)) + String(randomInt(10));
  return tx.save(
    BillingAccount,
    tx.create(BillingAccount, {
      ...{ organisationId, iban: `EE00990000${mark.padStart(10, "0")}`, bankName: "Näidispank" },
      ...{ prefix: `T${mark}`, nextNumber: "1" },
    }),
  );
}
