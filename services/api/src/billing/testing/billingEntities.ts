import { Organisation } from "../../organisations/Organisation";
import { Mandate } from "../../people/Mandate";
import { Person } from "../../people/Person";
import type { EntityClass } from "../../platform/database/openDataSource";
import { Event } from "../../platform/Event";
import { StoredDocument } from "../../platform/StoredDocument";
import { BankStatement } from "../BankStatement";
import { BillingAccount } from "../BillingAccount";
import { CreditNote } from "../CreditNote";
import { Invoice } from "../Invoice";
import { InvoiceLine } from "../InvoiceLine";
import { Payment } from "../Payment";

/** What the tests of billing need to have open. */
export const billingEntities: EntityClass[] = [
  ...[Organisation, Mandate, Person, Event, StoredDocument],
  ...[BankStatement, BillingAccount, CreditNote, Invoice, InvoiceLine, Payment],
];
