import { Role } from "../platform/Role";
import { actsAs, type Viewer } from "../platform/Viewer";
import type { Invoice } from "./Invoice";

const officials = [Role.COORDINATOR, Role.MANAGER, Role.REGISTRAR, Role.ADMINISTRATOR];
const payDesk = [Role.COORDINATOR, Role.MANAGER, Role.REGISTRAR];

type Parties = Pick<Invoice, "issuerId" | "buyerPersonId" | "buyerOrganisationId">;

/** The buyer: a person in any role, or an official of the organisation that buys. */
export function isBuyer(viewer: Viewer, invoice: Parties): boolean {
  if (viewer.personId !== null && viewer.personId === invoice.buyerPersonId) return true;
  return invoice.buyerOrganisationId !== null && actsAs(viewer, officials, invoice.buyerOrganisationId);
}

/** Buyer and issuer see an invoice, nobody else: Kutsekoda sees those it has issued itself. */
export function canSeeInvoice(viewer: Viewer, invoice: Parties): boolean {
  return isBuyer(viewer, invoice) || actsAs(viewer, officials, invoice.issuerId);
}

/** Who sees what came to an organisation's account. */
export function canSeePayments(viewer: Viewer, organisationId: string): boolean {
  return actsAs(viewer, officials, organisationId);
}

/** Who imports an organisation's bank files, matches payments by hand and notes refunds. */
export function canKeepPayments(viewer: Viewer, organisationId: string): boolean {
  return actsAs(viewer, payDesk, organisationId);
}

/** A body's manager says where the body is paid. */
export function canSetUpBilling(viewer: Viewer, organisationId: string): boolean {
  return actsAs(viewer, [Role.MANAGER], organisationId);
}

/** The organisation whose invoices and payments the viewer works with; null for who works with none. */
export function billingOrganisation(viewer: Viewer): string | null {
  return actsAs(viewer, officials) ? viewer.organisationId : null;
}
