import { Field, InputType } from "type-graphql";
import { IsNull, Not } from "typeorm";
import { Certificate } from "../certificates/Certificate";
import { Organisation } from "../organisations/Organisation";
import { contactFaults } from "../people/contactFaults";
import type { Act } from "../platform/Act";
import { authorize } from "../platform/authorize";
import { cleanText, lengthOf } from "../platform/cleanText";
import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { CertificateWatch } from "./CertificateWatch";
import { canActForCompany } from "./employerPolicy";

@InputType()
export class AskWatchInput {
  @Field(() => String)
  registrationNumber!: string;

  /** What for; the holder reads it. */
  @Field(() => String)
  reason!: string;

  /** Where the company is told by mail. */
  @Field(() => String)
  contactEmail!: string;
}

/** So many holders a company may ask in a day. */
const asksADay = 50;

/** A company asks to watch a certificate. What is hidden or not there is asked about just the same: nothing tells them apart. */
export async function askWatch(act: Act, input: AskWatchInput): Promise<CertificateWatch> {
  const company = await act.lock(Organisation, act.viewer.organisationId ?? "");
  authorize(canActForCompany(act.viewer, { organisationId: company.id }));
  const registrationNumber = input.registrationNumber.replace(/\s/g, "");
  const reason = cleanText(input.reason).trim();
  refuseAll(faultsOf(registrationNumber, reason, input.contactEmail));
  await refuseRepeated(act, company, registrationNumber);
  const certificate = await act.tx.findOneBy(Certificate, { registrationNumber, confirmedAt: Not(IsNull()) });
  const facts = {
    ...{ organisationId: company.id, registrationNumber, certificateId: certificate?.id ?? null, reason },
    ...{ askedBy: act.viewer.personId ?? "", contactEmail: input.contactEmail.trim(), askedAt: act.now },
    ...{ agreedAt: null, declinedAt: null, withdrawnAt: null, endedAt: null },
  };
  const watch = await act.tx.save(CertificateWatch, act.tx.create(CertificateWatch, facts));
  await act.record("certificate_watch.asked", watch.id);
  return watch;
}

function faultsOf(number: string, reason: string, contactEmail: string): Problem[] {
  const found: Problem[] = [];
  if (!/^[0-9A-Za-z/-]{1,20}$/.test(number))
    found.push({
      code: number === "" ? ProblemCode.FIELD_REQUIRED : ProblemCode.FIELD_INVALID,
      field: "registrationNumber",
    });
  if (reason === "") found.push({ code: ProblemCode.REASON_REQUIRED, field: "reason" });
  if (lengthOf(reason) > 500) found.push({ code: ProblemCode.FIELD_TOO_LONG, field: "reason" });
  if (contactEmail.trim() === "") found.push({ code: ProblemCode.FIELD_REQUIRED, field: "contactEmail" });
  const mail = contactFaults({ email: contactEmail }).map(({ code }) => ({ code, field: "contactEmail" }));
  return [...found, ...mail];
}

/** A holder is asked once in 30 days, whatever was answered; for a number that is not there it is the same. */
async function refuseRepeated(act: Act, company: Organisation, registrationNumber: string): Promise<void> {
  const [counted] = await act.tx.query<{ today: number; open: number }[]>(
    `select count(*) filter (where asked_at >= $2::date::timestamp at time zone 'Europe/Tallinn')::int as today,
        count(*) filter (where registration_number = $3 and case when agreed_at is null
          then asked_at > $4::timestamptz - interval '30 days' else withdrawn_at is null and ended_at is null end)::int as open
      from certificate_watch where organisation_id = $1`,
    [company.id, act.today, registrationNumber, act.now],
  );
  if ((counted?.open ?? 0) > 0) throw new Refusal(ProblemCode.WATCH_ALREADY_ASKED, "registrationNumber");
  if ((counted?.today ?? 0) >= asksADay) throw new Refusal(ProblemCode.WATCHES_TOO_MANY);
  await act.tx.update(
    CertificateWatch,
    { organisationId: company.id, registrationNumber, agreedAt: IsNull(), endedAt: IsNull(), declinedAt: IsNull() },
    { endedAt: act.now },
  );
}
