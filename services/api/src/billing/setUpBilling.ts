import { Field, InputType } from "type-graphql";
import { Not } from "typeorm";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { cleanText, lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { BillingAccount } from "./BillingAccount";
import { canSetUpBilling } from "./billingPolicy";
import { Invoice } from "./Invoice";
import { isIban } from "./isIban";

@InputType()
export class SetUpBillingInput {
  /** Whose name stands on the account. */
  @Field(() => String)
  accountName!: string;

  /** Blanks are allowed. */
  @Field(() => String)
  iban!: string;

  @Field(() => String)
  bankName!: string;

  @Field(() => String, { nullable: true, description: "Null: not liable to value added tax." })
  vatNumber!: string | null;
}

type Wanted = Pick<BillingAccount, "iban" | "bankName"> & { accountName: string; vatNumber: string | null };

/** A body's manager says where the body is paid and whether its prices carry VAT. What was issued stays as it was. KMS § 37. */
export async function setUpBilling(act: Act, input: SetUpBillingInput): Promise<BillingAccount> {
  const body = await act.lock(Organisation, act.viewer.organisationId ?? "");
  authorize(canSetUpBilling(act.viewer, body.id));
  const vatNumber = input.vatNumber?.replace(/\s/g, "").toUpperCase() ?? "";
  const wanted: Wanted = {
    ...{ accountName: cleanText(input.accountName).trim(), bankName: cleanText(input.bankName).trim() },
    ...{ iban: input.iban.replace(/\s/g, "").toUpperCase(), vatNumber: vatNumber === "" ? null : vatNumber },
  };
  refuseAll(faultsOf(wanted, body));
  await refuseTaken(act, wanted.iban, body.id);
  const old = await act.tx.findOneBy(BillingAccount, { organisationId: body.id });
  const before = old ? { ...shown(old), vatNumber: body.vatNumber } : null;
  const made = old ?? act.tx.create(BillingAccount, firstSeries(body));
  const { vatNumber: liable, ...facts } = wanted;
  if (liable !== body.vatNumber) await act.tx.update(Organisation, { id: body.id }, { vatNumber: liable });
  if (old) await act.tx.update(BillingAccount, { id: old.id }, facts);
  const account = old ? Object.assign(old, facts) : await act.tx.save(BillingAccount, Object.assign(made, facts));
  await act.record("billing_account.changed", account.id, { before, after: { ...wanted } });
  return account;
}

function faultsOf({ accountName, bankName, iban, vatNumber }: Wanted, body: Organisation): Problem[] {
  const faults: Problem[] = [];
  const texts = { accountName, bankName };
  for (const field of ["accountName", "bankName"] as const) {
    if (texts[field] === "") faults.push({ code: ProblemCode.FIELD_REQUIRED, field });
    if (lengthOf(texts[field]) > 140) faults.push({ code: ProblemCode.FIELD_TOO_LONG, field });
  }
  if (!isIban(iban)) faults.push({ code: ProblemCode.IBAN_INVALID, field: "iban" });
  const isKnown = vatNumber === null || vatNumber === body.vatNumber;
  if (!isKnown && !/^EE\d{9}$/.test(vatNumber))
    faults.push({ code: ProblemCode.VAT_NUMBER_INVALID, field: "vatNumber" });
  return faults;
}

/** By account and reference number a payment finds its invoice: two issuers cannot be paid to one account, ever. */
async function refuseTaken(act: Act, iban: string, organisationId: string): Promise<void> {
  await act.tx.query("select pg_advisory_xact_lock(hashtextextended($1, 53))", [iban]);
  const isTaken =
    (await act.tx.existsBy(BillingAccount, { iban, organisationId: Not(organisationId) })) ||
    (await act.tx.existsBy(Invoice, { iban, issuerId: Not(organisationId) }));
  if (isTaken) throw new Refusal(ProblemCode.BILLING_ACCOUNT_TAKEN, "iban");
}

/** The series of numbers begins with the registry code, so that no two bodies share one. */
const firstSeries = ({ id, registryCode }: Organisation): Partial<BillingAccount> => ({
  ...{ organisationId: id, prefix: registryCode, nextNumber: "1" },
});

const shown = ({ accountName, iban, bankName }: BillingAccount): object => ({ accountName, iban, bankName });
