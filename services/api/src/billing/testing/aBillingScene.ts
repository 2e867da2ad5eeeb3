import type { Organisation } from "../../organisations/Organisation";
import { anOrganisation } from "../../organisations/testing/anOrganisation";
import type { Person } from "../../people/Person";
import { aPerson } from "../../people/testing/aPerson";
import type { Act } from "../../platform/Act";
import { Role } from "../../platform/Role";
import { actingAs } from "../../platform/testing/actingAs";
import type { Viewer } from "../../platform/Viewer";
import type { BillingAccount } from "../BillingAccount";
import type { Invoice } from "../Invoice";
import { issueInvoice } from "../issueInvoice";
import { aBillingAccount } from "./aBillingAccount";

export interface BillingScene {
  readonly issuer: Organisation;
  readonly account: BillingAccount;
  readonly buyer: Person;
  readonly coordinator: Viewer;
  /** Issues another invoice of 12.00 and VAT, 14.88 in all. */
  readonly anInvoice: (act: Act, fee?: string) => Promise<Invoice>;
}

/** An issuer with an account, somebody who buys, and an official, for tests. */
export async function aBillingScene(act: Act): Promise<BillingScene> {
  const issuer = await anOrganisation(act.tx);
  const account = await aBillingAccount(act.tx, issuer.id);
  const buyer = await aPerson(act.tx);
  const coordinator = actingAs((await aPerson(act.tx)).id, Role.COORDINATOR, issuer.id);
  const anInvoice = (later: Act, fee = "12.00"): Promise<Invoice> =>
    issueInvoice(later, {
      ...{ issuerId: issuer.id, buyerPersonId: buyer.id, buyerAddress: "Kase 4\n10412 Tallinn" },
      ...{ purpose: "PAPER_ORDER", lines: [{ description: "Duplikaat", fee }] },
    });
  return { issuer, account, buyer, coordinator, anInvoice };
}
