import { Field, InputType } from "type-graphql";
import { Organisation } from "../organisations/Organisation";
import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import { UsagePurpose } from "../people/UsagePurpose";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { cleanText, lengthOf } from "../platform/cleanText";
import { addDays } from "../platform/days";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { answerRows, type AnsweredRow } from "./answerRows";
import { CheckPurpose } from "./CheckPurpose";
import { checkStatement, type FoundRow } from "./checkStatement";
import { CheckStatus } from "./CheckStatus";
import { EmployerCheck } from "./EmployerCheck";
import { EmployerCheckRow } from "./EmployerCheckRow";
import { canActForCompany } from "./employerPolicy";
import { mostRows, readAskedRows, type AskedRow } from "./readAskedRows";

@InputType()
export class CheckCertificatesInput {
  @Field(() => CheckPurpose)
  purpose!: CheckPurpose;

  /** In the employer's own words; the holders see it. */
  @Field(() => String)
  purposeText!: string;

  /** One row a line: a registration number, a personal code, or a whole name and a day of birth. */
  @Field(() => String)
  rows!: string;
}

/** So many checks a company may make in a day. */
export const checksADay = 50;

/** For so many days the company sees again what it asked and what was answered. */
const keptDays = 30;

/** A company asks about up to 200 certificates at once, for a stated purpose; each holder can see who asked and why. */
export async function checkCertificates(act: Act, input: CheckCertificatesInput): Promise<EmployerCheck> {
  const company = await act.lock(Organisation, act.viewer.organisationId ?? "");
  authorize(canActForCompany(act.viewer, { organisationId: company.id }));
  const { rows: asked, wrongLines } = readAskedRows(input.rows);
  const purposeText = cleanText(input.purposeText).trim();
  refuseAll(faultsOf(purposeText, asked.length, wrongLines));
  await refuseTooMany(act, company);
  const found = await find(act, asked, company);
  const answered = answerRows(asked, found, act.today);
  const check = await keep(act, { ...input, purposeText }, answered);
  await note(act, company, purposeText, asked, found);
  await act.job("forgetCheck", { checkId: check.id }, { runAt: new Date(`${addDays(act.today, keptDays)}T03:00:00Z`) });
  await act.record("employer_check.made", check.id, {
    rows: asked.length,
    found: found.length,
    purpose: input.purpose,
  });
  return check;
}

function faultsOf(purposeText: string, rows: number, wrongLines: readonly number[]): Problem[] {
  const found: Problem[] = [];
  if (purposeText === "") found.push({ code: ProblemCode.REASON_REQUIRED, field: "purposeText" });
  if (lengthOf(purposeText) > 500) found.push({ code: ProblemCode.FIELD_TOO_LONG, field: "purposeText" });
  const count = rows + wrongLines.length;
  if (count === 0) found.push({ code: ProblemCode.CHECK_EMPTY, field: "rows" });
  if (count > mostRows) return [...found, { code: ProblemCode.CHECK_TOO_MANY_ROWS, field: "rows" }];
  return [...found, ...wrongLines.map((line) => ({ code: ProblemCode.CHECK_ROW_INVALID, field: `rows.${line}` }))];
}

/** The company's row is locked: two checks at once count one after the other. */
async function refuseTooMany(act: Act, company: Organisation): Promise<void> {
  const [today] = await act.tx.query<{ count: number }[]>(
    `select count(*)::int as count from employer_check
      where organisation_id = $1 and checked_at >= $2::date::timestamp at time zone 'Europe/Tallinn'`,
    [company.id, act.today],
  );
  if ((today?.count ?? 0) >= checksADay) throw new Refusal(ProblemCode.CHECKS_TOO_MANY);
}

function find(act: Act, asked: readonly AskedRow[], company: Organisation): Promise<FoundRow[]> {
  return act.tx.query<FoundRow[]>(checkStatement, [
    asked.map((_row, place) => place + 1),
    asked.map((row) => row.number),
    asked.map((row) => row.name),
    asked.map((row) => row.birthDate),
    asked.map((row) => row.personalCode),
    company.id,
    act.today,
  ]);
}

async function keep(act: Act, input: CheckCertificatesInput, answered: AnsweredRow[]): Promise<EmployerCheck> {
  const { personId, organisationId } = act.viewer;
  const facts = {
    ...{ personId: personId ?? "", organisationId: organisationId ?? "", checkedAt: act.now, forgottenAt: null },
    ...{ purpose: input.purpose, purposeText: input.purposeText, rowCount: answered.length },
    validCount: answered.filter((row) => row.status === CheckStatus.VALID).length,
  };
  const check = await act.tx.save(EmployerCheck, act.tx.create(EmployerCheck, facts));
  const rows = answered.map((row) => ({ ...row, employerCheckId: check.id }));
  await act.tx.createQueryBuilder().insert().into(EmployerCheckRow).values(rows).execute();
  return check;
}

/** Each holder found can see that the company looked, and what for. */
async function note(
  act: Act,
  company: Organisation,
  reason: string,
  asked: readonly AskedRow[],
  found: readonly FoundRow[],
): Promise<void> {
  const by = (key: "number" | "personalCode" | "name"): FoundRow[] =>
    found.filter((row) => asked[row.position - 1]?.[key] !== null);
  for (const [rows, more] of [
    [by("number"), []],
    [by("personalCode"), [UsageKind.PERSONAL_CODE]],
    [by("name"), [UsageKind.BIRTH_DATE]],
  ] as const) {
    await noteUsage(act, {
      of: rows.map(({ personId, id }) => ({ personId, type: "certificate" as const, id })),
      purpose: UsagePurpose.EMPLOYER_CHECK,
      kinds: [UsageKind.NAME, UsageKind.CERTIFICATES, ...more],
      reason,
      reader: { code: company.registryCode, name: company.name },
    });
  }
}
