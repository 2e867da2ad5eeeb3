import { randomInt } from "node:crypto";
import type { EntityManager } from "typeorm";
import { BillingAccount } from "../../billing/BillingAccount";
import { aBillingAccount } from "../../billing/testing/aBillingAccount";
import { Organisation } from "../../organisations/Organisation";
import { anOrganisation } from "../../organisations/testing/anOrganisation";
import type { Person } from "../../people/Person";
import { aPerson } from "../../people/testing/aPerson";
import { Role } from "../../platform/Role";
import { actingAs } from "../../platform/testing/actingAs";
import type { Viewer } from "../../platform/Viewer";
import { aQualification, type AwardedQualification } from "../../standards/testing/aQualification";
import type { Certificate } from "../Certificate";
import { PaperFee } from "../PaperFee";
import { PaperOrderReason } from "../PaperOrderReason";
import { aCertificate } from "./aCertificate";

export interface PaperScene {
  readonly awarded: AwardedQualification;
  readonly account: BillingAccount;
  readonly authority: Organisation;
  readonly authorityAccount: BillingAccount;
  readonly person: Person;
  readonly certificate: Certificate;
  readonly holder: Viewer;
  readonly coordinator: Viewer;
  readonly registrar: Viewer;
}

/** What an order needs, for tests: a valid certificate, its body and Kutsekoda, both with account and price list (12.00). */
export async function aPaperScene(
  tx: EntityManager,
  facts: { certificate?: Partial<Certificate>; body?: Partial<Organisation> } = {},
): Promise<PaperScene> {
  const organisation = await anOrganisation(tx, facts.body);
  const awarded = await aQualification(tx, { organisation });
  const authority =
    (await tx.findOneBy(Organisation, { kind: "AUTHORITY" })) ??
    (await anOrganisation(tx, { kind: "AUTHORITY", address: "Mustamäe tee 16, Tallinn" }));
  const account = await aBillingAccount(tx, organisation.id);
  const authorityAccount =
    (await tx.findOneBy(BillingAccount, { organisationId: authority.id })) ?? (await aBillingAccount(tx, authority.id));
  for (const organisationId of [organisation.id, authority.id]) await prices(tx, organisationId);
  const person = await aPerson(tx);
  const certificate = await aCertificate(tx, { of: awarded, personId: person.id, ...facts.certificate });
  return {
    ...{ awarded, account, authority, authorityAccount, person, certificate, holder: actingAs(person.id) },
    coordinator: actingAs((await aPerson(tx)).id, Role.COORDINATOR, organisation.id),
    registrar: actingAs((await aPerson(tx)).id, Role.REGISTRAR, authority.id),
  };
}

async function prices(tx: EntityManager, organisationId: string): Promise<void> {
  if ((await tx.countBy(PaperFee, { organisationId })) > 0) return;
  const causes = ["FIRST_PRINT" as const, ...Object.values(PaperOrderReason)];
  const fees = causes.map((cause) => ({
    ...{ organisationId, awardingProcedureId: null, cause, validFrom: "2020-01-01", validUntil: null },
    amount: cause === "DATA_ERROR_BY_BODY" ? "0.00" : "12.00",
  }));
  await tx.save(PaperFee, tx.create(PaperFee, fees));
}

/** An address in Estonia, as a form sends it. */
export const postal = {
  ...{ delivery: "POST" as const, recipient: "Mari Maasikas", street: "Kase 4-12" },
  ...{ postalCode: "10412", town: "Tallinn" },
};

/** A number of a secured form nobody has used. */
export const aBlankNumber = (): string => `KT${1_000_000_000 + randomInt(1_000_000_000)}`;
