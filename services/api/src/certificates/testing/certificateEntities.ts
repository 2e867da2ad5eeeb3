import { AgendaItem } from "../../committees/AgendaItem";
import { Committee } from "../../committees/Committee";
import { Decision } from "../../committees/Decision";
import { Meeting } from "../../committees/Meeting";
import { Minutes } from "../../committees/Minutes";
import { MinutesSignature } from "../../committees/MinutesSignature";
import { BankStatement } from "../../billing/BankStatement";
import { BillingAccount } from "../../billing/BillingAccount";
import { CreditNote } from "../../billing/CreditNote";
import { Invoice } from "../../billing/Invoice";
import { InvoiceLine } from "../../billing/InvoiceLine";
import { Payment } from "../../billing/Payment";
import { examEntities } from "../../exams/testing/examEntities";
import type { EntityClass } from "../../platform/database/openDataSource";
import { Competence } from "../../standards/Competence";
import { Letter } from "../../letters/Letter";
import { UsageEntry } from "../../people/UsageEntry";
import { Specialisation } from "../../standards/Specialisation";
import { Certificate } from "../Certificate";
import { PaperFee } from "../PaperFee";
import { PaperOrder } from "../PaperOrder";
import { CertificateDocument } from "../CertificateDocument";
import { CertificateVersion } from "../CertificateVersion";
import { CorrectionDocument } from "../CorrectionDocument";
import { CorrectionRequest } from "../CorrectionRequest";

/** What the tests of certificates and of the register need to have open. */
export const certificateEntities: EntityClass[] = [
  ...new Set<EntityClass>([
    ...examEntities,
    ...[AgendaItem, Committee, Decision, Meeting, Minutes, MinutesSignature],
    ...[Competence, Specialisation, Letter, Certificate, UsageEntry],
    ...[BankStatement, BillingAccount, CreditNote, Invoice, InvoiceLine, Payment, PaperFee, PaperOrder],
    ...[CertificateDocument, CertificateVersion, CorrectionDocument, CorrectionRequest],
  ]),
];
