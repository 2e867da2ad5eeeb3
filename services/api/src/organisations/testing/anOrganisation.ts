import { randomInt } from "node:crypto";
import type { EntityManager } from "typeorm";
import { Organisation } from "../Organisation";
import { OrganisationKind } from "../OrganisationKind";

/** An organisation for tests: an awarding body with VAT whose holders may hide, unless the facts say otherwise. */
export async function anOrganisation(tx: EntityManager, facts: Partial<Organisation> = {}): Promise<Organisation> {
  const registryCode = facts.registryCode ?? String(10_000_000 + randomInt(80_000_000));
  return tx.save(
    Organisation,
    tx.create(Organisation, {
      registryCode,
      kind: OrganisationKind.AWARDING_BODY,
      name: `Kutse andja ${registryCode}`,
      nameEn: null,
      nameRu: null,
      email: "kutse@example.ee",
      phone: null,
      website: null,
      address: null,
      vatNumber: "EE100000000",
      holdersMayHide: true,
      hidingRefusedReason: null,
      ...facts,
    }),
  );
}
