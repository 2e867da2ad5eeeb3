import type { BankEntry, BankFile } from "../integrations/bank/BankFile";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import { BankStatement } from "./BankStatement";
import { BillingAccount } from "./BillingAccount";
import { billingOrganisation, canKeepPayments } from "./billingPolicy";
import { Invoice } from "./Invoice";
import { keepEntry } from "./keepEntry";
import { StatementOutcome, type StatementLine } from "./StatementLine";

/** A bank file that has been read. */
export interface SentStatement {
  readonly fileName: string;
  readonly sha256: string;
  readonly file: BankFile;
}

/** An official brings in the bank's file of the own organisation's account: each entry pays once, whoever imports it again. */
export async function importBankStatement(act: Act, sent: SentStatement): Promise<BankStatement> {
  const { iban, statementReference, entries, passedOver } = sent.file;
  const organisationId = billingOrganisation(act.viewer);
  if (organisationId === null) throw new AccessError("FORBIDDEN");
  authorize(canKeepPayments(act.viewer, organisationId));
  if (!(await isOwnAccount(act, iban, organisationId))) throw new Refusal(ProblemCode.BANK_ACCOUNT_UNKNOWN, "file");
  await act.tx.query("select pg_advisory_xact_lock(hashtextextended($1, 53))", [iban]);
  const statement = act.tx.create(BankStatement, {
    ...{ organisationId, iban, statementReference },
    ...{ fileName: sent.fileName, sha256: sent.sha256, report: reportOf([], passedOver) },
    ...{ importedAt: act.now, importedBy: act.viewer.personId },
  });
  await act.tx.save(BankStatement, statement);
  const lines: StatementLine[] = [];
  for (const entry of inBankOrder(entries)) lines.push(await keepEntry(act, statement, entry));
  statement.report = reportOf(lines, passedOver);
  await act.tx.save(BankStatement, statement);
  const { matched, unmatched, alreadyKept } = statement.report;
  await act.record("bank_statement.imported", statement.id, { matched, unmatched, alreadyKept });
  return statement;
}

/** The account as it is now, or an earlier one that invoices were issued with. */
async function isOwnAccount(act: Act, iban: string, organisationId: string): Promise<boolean> {
  if (await act.tx.existsBy(BillingAccount, { iban, organisationId })) return true;
  return act.tx.existsBy(Invoice, { iban, issuerId: organisationId });
}

/** By day, then by the bank's mark: what was paid first pays first. */
function inBankOrder(entries: readonly BankEntry[]): BankEntry[] {
  const key = ({ bookedOn, bankReference }: BankEntry): string => `${bookedOn} ${bankReference}`;
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function reportOf(lines: StatementLine[], passedOver: number): BankStatement["report"] {
  const count = (is: (outcome: StatementOutcome) => boolean): number => lines.filter((line) => is(line.outcome)).length;
  const matched = count((outcome) => outcome === StatementOutcome.MATCHED);
  const alreadyKept = count((outcome) => outcome === StatementOutcome.ALREADY_KEPT);
  return { matched, alreadyKept, unmatched: lines.length - matched - alreadyKept, passedOver, lines };
}
