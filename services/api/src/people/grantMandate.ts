import { Field, ID, InputType } from "type-graphql";
import { IsNull } from "typeorm";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { DayScalar } from "../platform/graphql/DayScalar";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { Role } from "../platform/Role";
import { Mandate } from "./Mandate";
import { canGovernMandate } from "./mandatePolicy";
import { noteSecurity } from "./noteSecurity";
import { Person } from "./Person";
import { birthDateOf, personalCodeFault } from "./personalCode";
import { RoleEnum } from "./RoleEnum";

@InputType()
export class GrantMandateInput {
  @Field(() => String)
  personalCode!: string;

  @Field(() => String)
  firstName!: string;

  @Field(() => String)
  lastName!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ID, { nullable: true })
  organisationId!: string | null;

  @Field(() => ID, { nullable: true })
  committeeId!: string | null;

  @Field(() => DayScalar)
  validFrom!: string;

  @Field(() => DayScalar, { nullable: true })
  validUntil!: string | null;
}

/** Somebody is given a role of an organisation or its committee for a time. */
export async function grantMandate(act: Act, input: GrantMandateInput): Promise<Mandate> {
  const organisationId = input.organisationId ?? act.viewer.organisationId ?? "";
  authorize(canGovernMandate(act.viewer, { role: input.role, organisationId }));
  refuseAll(await faults(act, input, organisationId));
  const person = await personFor(act, input);
  if (person.id === act.viewer.personId) throw new Refusal(ProblemCode.MANDATE_SELF_GRANTED, "personalCode");
  const key = { personId: person.id, role: input.role, organisationId };
  const committee = input.committeeId ? { committeeId: input.committeeId } : { committeeId: IsNull() };
  if (await act.tx.findOneBy(Mandate, { ...key, ...committee, endedAt: IsNull() }))
    throw new Refusal(ProblemCode.MANDATE_DUPLICATE, "role");
  const mandate = await act.tx.save(
    Mandate,
    act.tx.create(Mandate, {
      ...key,
      committeeId: input.committeeId ?? null,
      validFrom: input.validFrom,
      validUntil: input.validUntil ?? null,
      grantedBy: act.viewer.personId,
    }),
  );
  await noteSecurity(act, "mandate granted", person.id, { mandateId: mandate.id, role: mandate.role, organisationId });
  await act.record("mandate.granted", mandate.id, { role: mandate.role, organisationId });
  return mandate;
}

async function faults(act: Act, input: GrantMandateInput, organisationId: string): Promise<Problem[]> {
  const found: Problem[] = [];
  if (personalCodeFault(input.personalCode))
    found.push({ code: ProblemCode.PERSONAL_CODE_INVALID, field: "personalCode" });
  for (const field of ["firstName", "lastName"] as const) {
    if (input[field].trim() === "") found.push({ code: ProblemCode.FIELD_REQUIRED, field });
    if (input[field].length > 200) found.push({ code: ProblemCode.FIELD_TOO_LONG, field });
  }
  if (input.validUntil && input.validUntil < input.validFrom)
    found.push({ code: ProblemCode.DATES_OUT_OF_ORDER, field: "validUntil" });
  if (input.role === Role.CITIZEN || input.role === Role.EMPLOYER)
    found.push({ code: ProblemCode.FIELD_INVALID, field: "role" });
  if (!(await fits(act, input, organisationId))) found.push({ code: ProblemCode.FIELD_INVALID, field: "committeeId" });
  return found;
}

/** The committee has to be of the organisation; a committee's role needs one, the others must not have one. */
async function fits(act: Act, input: GrantMandateInput, organisationId: string): Promise<boolean> {
  const needsCommittee = input.role.startsWith("COMMITTEE_");
  if (!needsCommittee) return !input.committeeId;
  const rows: unknown[] = await act.tx.query(
    "select 1 from committee where id::text = $1 and organisation_id::text = $2",
    [input.committeeId ?? "", organisationId],
  );
  return rows.length === 1;
}

async function personFor(act: Act, input: GrantMandateInput): Promise<Person> {
  const known = await act.tx.findOneBy(Person, { personalCode: input.personalCode });
  if (known) return known;
  const person = await act.tx.save(
    Person,
    act.tx.create(Person, {
      personalCode: input.personalCode,
      firstName: input.firstName.trim(),
      lastName: input.lastName.trim(),
      birthDate: birthDateOf(input.personalCode),
    }),
  );
  await act.record("person.registered", person.id, { method: "mandate" });
  return person;
}
