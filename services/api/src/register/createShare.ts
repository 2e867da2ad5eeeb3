import { ArrayMaxSize, ArrayUnique } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { In } from "typeorm";
import { Certificate } from "../certificates/Certificate";
import { canSeeEntry, isHolder } from "../certificates/certificatePolicy";
import type { NamedCompany } from "../organisations/NamedCompany";
import { Person } from "../people/Person";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { cleanText } from "../platform/cleanText";
import { addDays } from "../platform/days";
import { DayScalar } from "../platform/graphql/DayScalar";
import { isId } from "../platform/isId";
import { newSecret } from "../platform/newSecret";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal, refuseAll } from "../platform/Refusal";
import { SecretKind } from "../platform/SecretKind";
import { secretSha256 } from "../platform/secretSha256";
import { Share } from "./Share";
import { ShareCertificate } from "./ShareCertificate";
import { ShareField } from "./ShareField";
import { mostActiveShares, shareFaults, usualShareDays } from "./shareFaults";

@InputType()
export class CreateShareInput {
  @Field(() => [ID])
  @ArrayMaxSize(50)
  certificateIds!: string[];

  @Field(() => [ShareField])
  @ArrayUnique()
  fields!: ShareField[];

  @Field(() => String)
  label!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: "The last day; 30 days from today when left out, a year at most.",
  })
  expiresOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many times it may open, 1 to 1000; without a limit when left out.",
  })
  openingLimit?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "The registry code of the one company it opens to; to anybody when left out.",
  })
  companyCode?: string | null;
}

/** The wish, its company as the business register names it, asked before the act. */
export interface NamedShareInput extends Omit<CreateShareInput, "companyCode"> {
  readonly company: NamedCompany | null;
}

/** A holder makes a link to chosen certificates, hidden ones too; the secret is told once and kept as a hash only. */
export async function createShare(act: Act, input: NamedShareInput): Promise<Share> {
  if (!act.viewer.personId) throw new AccessError("UNAUTHENTICATED");
  const { id: personId } = await act.lock(Person, act.viewer.personId);
  const ids = [...new Set(input.certificateIds)];
  const certificates = await act.tx.findBy(Certificate, { id: In(ids.filter(isId)) });
  const own = certificates.filter((one) => isHolder(act.viewer, one) && canSeeEntry(act.viewer, one));
  authorizeSeen(own.length === ids.length);
  const expiresOn = input.expiresOn ?? addDays(act.today, usualShareDays);
  const label = cleanText(input.label).trim();
  refuseAll(shareFaults({ ...input, label, expiresOn }, act.today));
  if ((await activeShares(act, personId)) >= mostActiveShares) throw new Refusal(ProblemCode.SHARE_TOO_MANY);
  const secret = newSecret(SecretKind.SHARE);
  const hash = secretSha256(SecretKind.SHARE, secret) ?? "";
  const facts = {
    ...{ personId, label, fields: [...input.fields].sort(), expiresOn, openingLimit: input.openingLimit ?? null },
    ...{ companyCode: input.company?.registryCode ?? null, companyName: input.company?.name ?? null },
  };
  const made = act.tx.create(Share, { ...facts, secretSha256: hash, createdAt: act.now, revokedAt: null });
  const share = await act.tx.save(Share, made);
  await act.tx.insert(
    ShareCertificate,
    own.map((one) => ({ shareId: share.id, certificateId: one.id })),
  );
  const { fields, openingLimit } = facts;
  const kept = { certificates: own.length, fields, expiresOn, openingLimit, isForCompany: facts.companyCode !== null };
  await act.record("share.created", share.id, kept);
  return Object.assign(share, { secret });
}

/** How many links of the holder still open; the holder's row is locked, so two made at once count one after the other. */
async function activeShares(act: Act, personId: string): Promise<number> {
  const [counted] = await act.tx.query<{ count: number }[]>(
    `select count(*)::int as count from share s
      where s.person_id = $1 and s.revoked_at is null and s.expires_on >= $2::date and (s.opening_limit is null
        or s.opening_limit > (select count(*) from share_opening o where o.share_id = s.id))`,
    [personId, act.today],
  );
  return counted?.count ?? 0;
}
